internal import Documents

/// Reads the text of a part of a Word document (ECMA-376 part 1, 17) into blocks.
///
/// Tracked changes as accepted, comments and instructions of fields out, hidden text set aside, of alternatives the
/// first. What is no text of the document is skipped with all that stands in it.
final class WordReader: XMLEvents {
  let styles: WordStyles
  let numbering: WordNumbering
  /// The notes that this part may refer to.
  var footnotes = WordNotes(.decimal)
  var endnotes = WordNotes(.lowerRoman)
  /// Relationship of the header of the first page.
  var firstHeader: String?
  var title: String?
  /// Whether text in another format belongs into the document (`w:altChunk`).
  var holdsForeignPart = false

  var builder = OfficeBlockBuilder()
  var paragraph = WordParagraph()
  var run = WordRun()
  /// What goes on after a text box or note.
  var outer: [(paragraph: WordParagraph, run: WordRun)] = []
  /// Open elements that describe others.
  var properties: [String] = []
  var section = WordSection()
  var cell: WordCell?
  /// Of each open row whether its deletion was tracked.
  var rowIsDeleted: [Bool] = []
  /// Of each open field whether its instruction is being read.
  var fieldIsInstruction: [Bool] = []
  /// Of each open set of alternatives whether one was taken.
  var hasTakenChoice: [Bool] = []
  /// Of each open content control whether it shows a prompt in place of content.
  var showsPrompt: [Bool] = []
  var isLink = false
  /// Whether this is a part that holds notes.
  let isNotes: Bool
  /// Its notes by their ids.
  var notes: [String: [RawBlock]] = [:]
  var note: String?
  /// Levels of elements inside one that is skipped, that one included.
  private var skipped = 0

  init(styles: WordStyles, numbering: WordNumbering, isNotes: Bool = false) {
    self.styles = styles
    self.numbering = numbering
    self.isNotes = isNotes
  }

  func finished() -> [RawBlock] { builder.finished() }

  func open(_ name: String, _ attributes: XMLAttributes) {
    if skipped > 0 || isSkipped(name, attributes) {
      skipped += 1
    } else if WordVocabulary.properties.contains(name) {
      properties.append(name)
    } else if properties.isEmpty {
      openText(name, attributes)
    } else {
      readProperty(name, attributes)
    }
  }

  func close(_ name: String) {
    if skipped > 0 {
      skipped -= 1
    } else if properties.last == name {
      properties.removeLast()
      closeProperties(name)
    } else if properties.isEmpty {
      closeText(name)
    }
  }

  func text(_ utf8: UnsafeBufferPointer<UInt8>) {
    guard skipped == 0, run.isText, !isInInstruction else { return }
    startParagraph()
    builder.append(utf8, look)
  }

  var isInInstruction: Bool { fieldIsInstruction.contains(true) }

  var look: OfficeBlockBuilder.RunLook {
    var look = run.look(styles, paragraph: paragraph.style)
    look.isLink = isLink
    if showsPrompt.last == true { look.isHidden = true }
    return look
  }

  private func isSkipped(_ name: String, _ attributes: XMLAttributes) -> Bool {
    switch name {
    case "w:del", "w:moveFrom":
      takeDeletion()
      return true
    case "annotation": return ["Word.Deletion", "Word.Comment"].contains(attributes["type"] ?? "")
    case "mc:Choice", "mc:Fallback": return hasTakenChoice.last == true
    case "w:tc": return rowIsDeleted.last == true
    default: return WordVocabulary.skipped.contains(name)
    }
  }

  /// In properties, what is deleted is the end of a paragraph or a row of a table.
  private func takeDeletion() {
    if properties.contains("w:pPr") { paragraph.isJoinedToNext = true }
    if properties.last == "w:trPr" { rowIsDeleted.mutateLast { $0 = true } }
  }
}
