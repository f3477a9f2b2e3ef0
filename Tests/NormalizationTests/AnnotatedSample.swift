import Documents
import Extraction
import TestSupport

/// Documents with the mentions of bodies and § that their text has.
enum AnnotatedSample {
  static func document(_ text: UTF8Text) -> AnnotatedDocument {
    let tokenized = SampleDocument.tokenized(text)
    let mentions = OrganRecognizer().mentions(in: tokenized) + SectionRecognizer().mentions(in: tokenized)
    return AnnotatedDocument(tokenized: tokenized, mentions: mentions.sorted { $0.span < $1.span })
  }

  /// The ISO dates of a text as entities.
  static func dates(_ text: UTF8Text) -> [Entity] {
    text.bytes.indices.compactMap { start in
      let day = text.bytes[start...].prefix(10)
      let isDay = zip(day, "dddd-dd-dd".utf8).allSatisfy { $1 == 0x2D ? $0 == 0x2D : $0.isDigit }
      guard day.count == 10, isDay else { return nil }
      return Entity(kind: .date, span: TextSpan(start, start + 10), value: String(decoding: day, as: UTF8.self))
    }
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}
