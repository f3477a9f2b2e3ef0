import Emission
import Glibc

/// Standard output and error, written whole or not without an error: `print` says nothing of a full disk.
enum StandardStream {
  static let output = STDOUT_FILENO
  static let error = STDERR_FILENO

  /// A stream that was closed at the start would give its number to the next file that is opened, and that file would
  /// get what is meant for the stream.
  static func occupyClosed() {
    for descriptor in [STDIN_FILENO, output, error] where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", O_RDONLY)
    }
  }

  static func write(_ text: String, to descriptor: Int32 = output) throws(OutputError) {
    try write(Array(text.utf8), to: descriptor)
  }

  static func write(_ bytes: [UInt8], to descriptor: Int32 = output) throws(OutputError) {
    let name = descriptor == output ? "standard output" : "standard error"
    try Descriptor(number: descriptor, path: name).write(bytes)
  }
}
