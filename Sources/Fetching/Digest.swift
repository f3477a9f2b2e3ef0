internal import CCrypto

/// SHA-256 (FIPS 180-4) as 64 hexadecimal digits.
package enum Digest {
  private static let digits = Array("0123456789abcdef".utf8)

  package static func sha256(_ bytes: [UInt8]) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    EVP_Digest(bytes, bytes.count, &digest, nil, EVP_sha256(), nil)
    return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
