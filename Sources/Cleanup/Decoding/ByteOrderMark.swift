internal import Scanning

/// The mark that opens a Unicode file, and what the zeros of a file without one say.
enum ByteOrderMark {
  /// The charset of a mark and the mark's length in bytes.
  static func charset(of bytes: [UInt8]) -> (charset: Charset, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return (.utf32LE, 4) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return (.utf32BE, 4) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LE, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BE, 2) }
    return nil
  }

  /// UTF-16 and UTF-32 without a mark: Latin text has a zero in most of its code units, always at the same place.
  ///
  /// Judged by the first 4,096 bytes.
  static func charsetByZeros(of bytes: [UInt8]) -> Charset? {
    let sample = bytes.prefix(4096)
    guard sample.count >= 8, bytes.firstIndex(of: [0], to: sample.count) != nil else { return nil }
    var zeros = [0, 0, 0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 { zeros[index % 4] += 1 }
    let units = sample.count / 4
    let mostly = zeros.map { $0 * 10 > units * 6 }
    let rarely = zeros.map { $0 * 10 < units }
    if rarely[0], mostly[1], mostly[2], mostly[3] { return .utf32LE }
    if mostly[0], mostly[1], mostly[2], rarely[3] { return .utf32BE }
    if rarely[0], rarely[2], mostly[1], mostly[3] { return .utf16LE }
    if mostly[0], mostly[2], rarely[1], rarely[3] { return .utf16BE }
    return nil
  }
}
