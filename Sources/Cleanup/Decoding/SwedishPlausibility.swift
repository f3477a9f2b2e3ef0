internal import Scanning

/// Tells the legacy charsets of Swedish files apart by what their bytes would mean where they stand.
///
/// Å, ä and ö stand in words, § before numbers, dashes between spaces: in the right charset nearly every byte above
/// 0x7F fits its neighbours, in a wrong one few do.
struct SwedishPlausibility {
  private static let candidates: [Charset] = [.windows1252, .macRoman, .cp850, .latin9, .cp865]
  /// For each candidate the code points of bytes 0x80–0xFF.
  private static let tables: [[UInt32]] = candidates.map { charset in
    (UInt8(0x80)...0xFF).map { byte in
      let utf8 = CharsetConverter.utf8([byte][...], from: charset) ?? []
      return String(decoding: utf8, as: UTF8.self).unicodeScalars.first?.value ?? 0xFFFD
    }
  }
  /// Bytes above 0x7F that are judged; more say nothing new.
  private static let sampleSize = 2_000

  /// The charset in which the file reads best; `nil` where it reads well in none.
  static func charset(of bytes: [UInt8]) -> Charset? {
    var scores = [Int](repeating: 0, count: candidates.count)
    var judged = 0
    for (index, byte) in bytes.enumerated() where byte >= 0x80 {
      let previous = index > 0 ? bytes[index - 1] : 0x20
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0x20
      for candidate in candidates.indices {
        scores[candidate] += fit(tables[candidate][Int(byte) - 0x80], after: previous, before: next)
      }
      judged += 1
      if judged == sampleSize { break }
    }
    guard let best = scores.max(), best >= judged, let index = scores.firstIndex(of: best) else { return nil }
    return candidates[index]
  }

  /// 2 a Swedish letter in a word, 1 what Swedish texts also have; below 0 what hardly stands there.
  private static func fit(_ character: UInt32, after previous: UInt8, before next: UInt8) -> Int {
    let besideLetter = isLetterLike(previous) || isLetterLike(next)
    switch character {
    case 0xE5, 0xE4, 0xF6: return besideLetter ? 2 : 0
    case 0xC5, 0xC4, 0xD6: return previous.isLowerASCII ? -3 : besideLetter ? 2 : 0
    case 0xE9, 0xFC, 0xE8, 0xE0, 0xE6, 0xF8, 0xE1: return besideLetter ? 1 : -1
    case 0xC9, 0xDC, 0xC6, 0xD8: return previous.isLowerASCII ? -3 : besideLetter ? 1 : -1
    case 0xA7: return previous.isLetterASCII || next.isLetterASCII ? -1 : 2
    case 0x20AC, 0xA0, 0xB0, 0xBD, 0xBA, 0xAB, 0xBB, 0xB7, 0x2026: return 1
    case 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x201E, 0x2022, 0xB4:
      return previous.isLetterASCII && next.isLetterASCII && character != 0x2019 ? -1 : 1
    case 0..<0xA0, 0xFFFD, 0x2500...0x25FF: return -3
    default: return besideLetter ? -2 : -1
    }
  }

  private static func isLetterLike(_ byte: UInt8) -> Bool { byte.isLetterASCII || byte >= 0x80 }
}
