internal import Documents
internal import Scanning

/// A line of a plain-text file with what its layout says.
struct TextLine {
  /// Without white space at its ends.
  let span: TextSpan
  /// Columns of white space before the first character; a tab goes to the next multiple of 8.
  let indent: Int
  /// Length in characters, white space at the ends aside.
  let length: Int
  /// Page of the file, counted from 0 by its form feeds.
  let page: Int

  var isBlank: Bool { span.isEmpty }
}

extension TextLine {
  /// The lines of a text. Line ends are LF, CR LF and CR; a form feed starts a page.
  static func lines(of text: UTF8Text) -> [TextLine] {
    var lines: [TextLine] = []
    var start = 0
    var page = 0
    var offset = 0
    while offset <= text.count {
      let byte = text.byte(at: offset)
      if offset == text.count || byte == 0x0A || byte == 0x0C || byte == 0x0D {
        lines.append(TextLine(TextSpan(start, offset), page: page, of: text))
        if byte == 0x0D, text.byte(at: offset + 1) == 0x0A { offset += 1 }
        if byte == 0x0C { page += 1 }
        start = offset + 1
      }
      offset += 1
    }
    return lines
  }

  private init(_ whole: TextSpan, page: Int, of text: UTF8Text) {
    span = text.trimmed(whole)
    length = text.characterCount(span)
    self.page = page
    var columns = 0
    for offset in whole.start..<span.start where !text.bytes[offset].isContinuation {
      columns = text.bytes[offset] == 0x09 ? (columns / 8 + 1) * 8 : columns + 1
    }
    indent = columns
  }
}

extension UTF8Text {
  /// The number of characters (code points) of a span.
  func characterCount(_ span: TextSpan) -> Int {
    var count = 0
    for offset in span.start..<span.end where !bytes[offset].isContinuation { count += 1 }
    return count
  }
}
