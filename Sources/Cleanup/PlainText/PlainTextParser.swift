package import Documents
internal import Scanning

/// Reads a plain text into blocks: running headers marked as removed, wrapped lines joined to paragraphs, lists and
/// columns kept, footnote marks found, and what a saved web page carries from its site marked as removed.
package struct PlainTextParser {
  package init() {}

  package func blocks(of text: UTF8Text) -> [RawBlock] {
    let lines = TextLine.lines(of: text)
    let furniture = PageFurniture(of: lines, in: text).marks()
    var paragraphs = ParagraphBuilder(text: text, width: WrapWidth(of: lines, in: text))
    for (line, isFurniture) in zip(lines, furniture) {
      if isFurniture { paragraphs.addFurniture(line) } else { paragraphs.add(line) }
    }
    return FootnoteMarks.marked(SavedPageChrome.marked(paragraphs.finished()))
  }
}
