/// What an archive may unpack to. Minutes of 300 pages unpack to some 10 MB of XML, at 5 to 40 times their size.
struct ZipLimits {
  static let usual = ZipLimits()

  /// Entries of the archive, whether they are read or not.
  var entries = 2_000
  /// Bytes of one part.
  var partBytes = 64 << 20
  /// Bytes of all parts that are read.
  var totalBytes = 128 << 20
  /// Output for a byte of the archive; counted only where the output is large.
  var ratio = 200
  /// Bytes of output from which on the ratio counts: a small file of nothing but blanks harms nobody.
  var ratioFloor = 8 << 20
}
