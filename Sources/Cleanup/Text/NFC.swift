internal import CICU

/// Canonical composition, by ICU.
enum NFC {
  /// - Returns: `nil` where ICU fails: the text is kept as it is then.
  static func normalized(_ utf8: [UInt8]) -> [UInt8]? {
    var capacity = utf8.count + 16
    while true {
      var length = 0
      let composed = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        length = Int(icu_nfc(utf8, Int64(utf8.count), buffer.baseAddress, Int64(buffer.count)))
        count = max(0, min(length, buffer.count))
      }
      if length < 0 { return nil }
      if length <= capacity { return composed }
      capacity = length
    }
  }
}
