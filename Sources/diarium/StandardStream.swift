import Emission
import Glibc

/// Standard output and error, written whole or not without an error: `print` says nothing of a full disk.
enum StandardStream {
  static let output = STDOUT_FILENO
  static let error = STDERR_FILENO

  static func write(_ text: String, to descriptor: Int32 = output) throws(OutputError) {
    try write(Array(text.utf8), to: descriptor)
  }

  static func write(_ bytes: [UInt8], to descriptor: Int32 = output) throws(OutputError) {
    let stream = OutputFile(
      descriptor: descriptor, name: descriptor == output ? "standard output" : "standard error")
    try stream.write(bytes)
    try stream.flush()
  }
}
