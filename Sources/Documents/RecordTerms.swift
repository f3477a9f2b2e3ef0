/// The terms of a record as the index stores them: UTF-8, one space between terms.
package struct RecordTerms: Hashable, Sendable {
  package let title: [UInt8]
  /// Stems of the text's tokens in order, so that phrases can be found.
  package let text: [UInt8]
  /// Stems of the words that the text writes half ("utbildningsnämnd").
  package let expanded: [UInt8]

  package init(title: [UInt8] = [], text: [UInt8] = [], expanded: [UInt8] = []) {
    self.title = title
    self.text = text
    self.expanded = expanded
  }
}
