/// Canonical case numbers as texts.
package enum CaseNumberText {
  /// The case of a document in it: `KS 2022/159` for `KS 2022/159-7`.
  package static func withoutDocument(_ canonical: String) -> String {
    guard let slash = canonical.utf8.lastIndex(of: 0x2F), let dash = canonical.utf8[slash...].firstIndex(of: 0x2D)
    else { return canonical }
    return String(canonical[..<dash])
  }
}
