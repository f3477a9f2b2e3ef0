/// The sign before an item of a list without numbers.
enum ListBullet {
  /// Numbers and dashes as they are; the many signs of symbol fonts as one bullet.
  static func shown(_ text: String) -> String {
    let isSign = text.count == 1 && !text.allSatisfy { $0.isNumber } || text.isEmpty
    return isSign && !["-", "–", "—"].contains(text) ? "•" : text
  }
}
