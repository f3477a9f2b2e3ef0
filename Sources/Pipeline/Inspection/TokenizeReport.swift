internal import Documents
internal import Emission
internal import JSONText

/// Sentences and tokens of a document.
struct TokenizeReport: StageReport {
  let tokenized: TokenizedDocument

  func write(to json: inout JSONWriter) {
    var offsets = CodePointOffsets(tokenized.text)
    json.object { json in
      json.key("text")
      json.value(utf8: tokenized.text.bytes[...])
      json.key("sentences")
      json.array(tokenized.sentences) { write($1, &offsets, to: &$0) }
    }
  }

  private func write(_ sentence: Sentence, _ offsets: inout CodePointOffsets, to json: inout JSONWriter) {
    json.object { json in
      let start = offsets.codePoints(before: sentence.span.start)
      json.field("start", start)
      json.field("end", start + CodePointOffsets.count(tokenized.text, sentence.span))
      json.key("tokens")
      json.array(sentence.tokens) { write(tokenized.tokens[$1], &offsets, to: &$0) }
    }
  }

  private func write(_ token: Token, _ offsets: inout CodePointOffsets, to json: inout JSONWriter) {
    json.object { json in
      json.field("start", offsets.codePoints(before: token.span.start))
      json.field("end", offsets.codePoints(before: token.span.end))
      json.field("text", tokenized.text[token.span])
      json.key("norm")
      json.value(utf8: tokenized.pool[token.norm.start..<token.norm.end])
      json.key("stem")
      json.value(utf8: tokenized.pool[token.stem.start..<token.stem.end])
    }
  }

  /// A sentence, and below it its tokens with their stems.
  var text: String {
    tokenized.sentences.map { sentence in
      tokenized.text[sentence.span] + "\n  " + sentence.tokens.map(description).joined(separator: " | ") + "\n"
    }.joined()
  }

  private func description(ofToken index: Int) -> String {
    let token = tokenized.tokens[index]
    let surface = tokenized.text[token.span]
    let stem = String(decoding: tokenized.pool[token.stem.start..<token.stem.end], as: UTF8.self)
    return surface == stem ? surface : "\(surface) (\(stem))"
  }
}
