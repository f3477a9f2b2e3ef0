package import Documents
internal import Scanning

/// Finds names of persons.
///
///     "Kent Perciwall (KD)"                      // party
///     "Karin Alvermalm (förvaltningschef)"       // role, on either side, in brackets, after a comma, on the next line
///     "Handläggare: Aferdita Jashari"            // label
///     "säger Jonas Sundström"                    // a first name, beside a verb of speech or alone on its line
///     "Mona Dahls yrkande"                       // a name that the document states elsewhere
///
/// A name has two words at least: which of several "Ek" is meant, nobody can know.
package struct PersonRecognizer: Recognizer {
  package init() {}

  package func mentions(in document: TokenizedDocument) -> [Mention] {
    let text = document.text
    var found: [Mention] = []
    var unsure: [NameRun] = []
    var known: Set<String> = []
    let stated = Self.statedStarts(in: document.structured)
    forEachRun(in: document) { run in
      var run = run
      let mention = Self.mention(of: &run, in: text, isStated: stated.contains(run.span.start))
      if let mention {
        if case .person(let person) = mention.content { known.insert(person.name) }
        found.append(mention)
      } else {
        unsure.append(run)
      }
    }
    guard !known.isEmpty else { return [] }
    return (found + unsure.compactMap { Self.mention(of: $0, among: known, in: text) }).sorted { $0.span < $1.span }
  }

  /// Where the lines of a front page start that hold a person each.
  private static func statedStarts(in document: StructuredDocument) -> Set<Int> {
    Set((document.meeting?.lines ?? []).filter { $0.field.namesPersons }.map(\.span.start))
  }

  private static func mention(of run: inout NameRun, in text: UTF8Text, isStated: Bool) -> Mention? {
    guard let evidence = PersonEvidence(of: &run, in: text, isStated: isStated) else { return nil }
    let person = PersonExpression(name: name(run.words, in: text), party: evidence.party, role: evidence.role)
    return Mention(span: run.span, content: .person(person))
  }

  /// A name that has evidence elsewhere, its genitive too; words around it may not belong to it.
  private static func mention(of run: NameRun, among known: Set<String>, in text: UTF8Text) -> Mention? {
    let words = run.words
    for count in stride(from: words.count, to: 1, by: -1) {
      for start in 0...(words.count - count) {
        let name = name(Array(words[start..<(start + count)]), in: text)
        let nominative = name.hasSuffix("s") && !known.contains(name) ? String(name.dropLast()) : name
        guard known.contains(nominative) else { continue }
        let span = TextSpan(words[start].start, words[start + count - 1].end)
        return Mention(span: span, content: .person(PersonExpression(name: nominative)))
      }
    }
    return nil
  }

  private static func name(_ words: [TextSpan], in text: UTF8Text) -> String {
    words.map(text.singleSpaced).joined(separator: " ")
  }

  /// Goes over the text from word to word.
  private func forEachRun(in document: TokenizedDocument, _ body: (NameRun) -> Void) {
    let text = document.text
    var offset = 0
    for word in document.letterRuns where word.start >= offset && Self.mayStartName(word.start, in: text) {
      guard var run = NameRun(at: word.start, in: text) else { continue }
      offset = run.span.end
      run.dropStops(in: text)
      body(run)
    }
  }

  /// A capital, also behind signs of U+0080–U+00BF ("·Eva Lind"), but not behind others ("Ek–Dahl") or in a word.
  private static func mayStartName(_ start: Int, in text: UTF8Text) -> Bool {
    let byte = text.bytes[start]
    guard byte.isUpperASCII || byte >= 0xC3 && text.isUppercase(at: start) else { return false }
    var sign = start
    while text.byte(at: sign - 1) >= 0x80 {
      sign -= 1
      if text.bytes[sign] >= 0xC3 { return false }
    }
    return sign == start || !text.byte(at: sign - 1).isLetterASCII
  }
}
