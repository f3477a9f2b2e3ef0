internal import Documents
internal import Scanning

/// Sets aside the line at the end of a page with the address of its owner: "Box 44, 361 80 Sjömyra. Växel 0473-55 00 00".
///
/// A person to ask has a phone number or an e-mail address, and stays; a postal address and a phone number together are
/// the site's.
enum ContactFooter {
  /// How many blocks of the site may follow the address.
  private static let reach = 3
  /// In bytes.
  private static let longest = 500

  static func remove(from blocks: inout [RawBlock]) {
    let last = blocks.indices.filter { blocks[$0].removal == nil }.suffix(reach)
    guard let footer = last.first(where: { isAddress(blocks[$0]) }),
      footer != blocks.firstIndex(where: { $0.removal == nil })
    else { return }
    for index in last where index >= footer && blocks[index].text.count <= longest { blocks[index].removal = .phrase }
  }

  private static func isAddress(_ block: RawBlock) -> Bool {
    guard block.text.count <= longest else { return false }
    let text = UTF8Text(validated: block.text)
    return ContactDetails.hasPostalCode(text) && ContactDetails.hasPhone(text)
  }
}
