internal import CCrypto

/// SHA-256 (FIPS 180-4) of bytes that come piece by piece.
package final class DigestStream {
  private let context = EVP_MD_CTX_new()

  package init() { EVP_DigestInit_ex(context, EVP_sha256(), nil) }

  deinit { EVP_MD_CTX_free(context) }

  package func update(_ bytes: UnsafeRawBufferPointer) {
    EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
  }

  package func update(_ bytes: [UInt8]) { bytes.withUnsafeBytes(update) }
  package func update(_ bytes: ArraySlice<UInt8>) { bytes.withUnsafeBytes(update) }

  /// 64 hexadecimal digits. Nothing can be added after this.
  package func finish() -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    EVP_DigestFinal_ex(context, &digest, nil)
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  package static func hexadecimal(of bytes: UnsafeRawBufferPointer) -> String {
    let stream = DigestStream()
    stream.update(bytes)
    return stream.finish()
  }
}
