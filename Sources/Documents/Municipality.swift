/// A kommun or region with its SCB code ("1380" Halmstad, "09" Region Gotland's county).
package struct Municipality: Hashable, Sendable {
  package let name: String
  package let code: String

  package init(name: String, code: String) {
    self.name = name
    self.code = code
  }
}
