internal import Documents
internal import Lexicons
internal import Scanning

/// What the names in a class or id say.
///
///     "sv-related footerLinks" → related, footer, links, footerlinks
enum RegionNames {
  static func signs(of value: TextSpan, in text: UTF8Text) -> RegionSigns {
    var signs: RegionSigns = []
    var start = value.start
    while start < value.end {
      guard !text.bytes[start].isSpaceASCII else {
        start += 1
        continue
      }
      var end = start
      while end < value.end, !text.bytes[end].isSpaceASCII { end += 1 }
      signs.formUnion(Self.signs(ofName: TextSpan(start, end), in: text))
      start = end
    }
    return signs
  }

  /// The whole name without its punctuation, then its parts, which end at punctuation, digits and capital letters.
  private static func signs(ofName name: TextSpan, in text: UTF8Text) -> RegionSigns {
    var whole: [UInt8] = []
    var signs: RegionSigns = []
    var part: [UInt8] = []
    for index in name.start..<name.end {
      let byte = text.bytes[index]
      let startsPart = byte.isUpperASCII && index > name.start && text.bytes[index - 1].isLowerASCII
      if !byte.isLetterASCII && byte < 0x80 || startsPart {
        signs.formUnion(sign(of: part))
        part.removeAll(keepingCapacity: true)
      }
      guard byte.isLetterASCII || byte >= 0x80 else { continue }
      part.append(byte.isUpperASCII ? byte | 0x20 : byte)
      whole.append(byte.isUpperASCII ? byte | 0x20 : byte)
    }
    signs.formUnion(sign(of: part))
    signs.remove(.hidden)
    return signs.union(sign(of: whole))
  }

  private static func sign(of word: [UInt8]) -> RegionSigns {
    guard word.count > 1, let row = Lexicons.regionNames.row(forFolded: word) else { return [] }
    switch row[1] {
    case "hidden": return .hidden
    case "landmark": return .landmark
    case "chrome": return .chrome
    case "content": return .content
    case "teaser": return .teaser
    default: return []
    }
  }
}
