/// What holds in a group of an RTF file; a group inherits it and its end restores it.
struct RichTextState {
  /// Where the text of the group goes.
  enum Destination {
    /// `marker`: what a list puts before a paragraph, as the writing program showed it.
    case text, skipped, fonts, styles, title, marker
  }

  /// A text of its own that starts with the group.
  enum Flow {
    case header(isFirst: Bool), footer, note, box

    /// Whether it stands at the edge of pages.
    var isEdge: Bool {
      switch self {
      case .header, .footer: true
      case .note, .box: false
      }
    }
  }

  var destination = Destination.text
  /// What the end of the group ends.
  var flow: Flow?
  var look = OfficeBlockBuilder.RunLook()
  var isDeleted = false
  var font = 0
  /// Bytes that stand for the same character after `\u` for programs without Unicode.
  var fallbackLength = 1
  var style: Int?
  /// From 0.
  var outlineLevel: Int?
  var isInTable = false

  /// `\plain`
  mutating func resetCharacters() {
    look = OfficeBlockBuilder.RunLook()
    isDeleted = false
  }

  /// `\pard`
  mutating func resetParagraph() {
    style = nil
    outlineLevel = nil
    isInTable = false
  }
}
