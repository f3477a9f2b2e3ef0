internal import Documents
internal import Lexicons
internal import Scanning

/// The digest by which lines are compared across documents.
enum LineDigest {
  /// Stands for lines that recur but are content: they are never furniture.
  static let content: UInt64 = 0
  /// Stands for the § of an item: the minutes begin here, and what comes next is theirs, in however many it is the same.
  static let section: UInt64 = 1
  /// Longer blocks are not compared: they are texts.
  private static let longest = 400

  /// FNV-1a over the letters and digits of a line, letter case aside; ``content`` for a line of the domain.
  static func digest(of line: [UInt8]) -> UInt64 {
    if line.starts(with: sectionSign) { return section }
    return line.count > longest || DomainLine.matches(line) ? content : hash(of: line)
  }

  /// Whether the digest of a line is among some that are not ``content``. The words of few lines need be looked at.
  static func isAny(of digests: Set<UInt64>, _ line: [UInt8]) -> Bool {
    guard line.count <= longest, case let hash = hash(of: line), hash != content, digests.contains(hash) else {
      return false
    }
    return !DomainLine.matches(line)
  }

  private static let sectionSign = Array("§".utf8)

  private static func hash(of line: [UInt8]) -> UInt64 {
    var hash = NameHash()
    var previous: UInt8 = 0
    for byte in line {
      let isUpper = previous == 0xC3 && byte >= 0x80 && byte <= 0x9E && byte != 0x97
      if byte.isLetterASCII || byte.isDigit || byte >= 0x80 { hash.add(isUpper ? byte + 0x20 : byte) }
      previous = byte
    }
    return hash.value == NameHash().value ? content : hash.value
  }
}
