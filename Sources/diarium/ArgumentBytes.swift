import Glibc

/// Arguments as the shell gave them: Swift repairs what is no UTF-8, and a file of such a name would not be found.
enum ArgumentBytes {
  static func of(_ argument: String) -> [UInt8] {
    for index in 1..<max(1, Int(CommandLine.argc)) {
      guard let start = CommandLine.unsafeArgv[index] else { continue }
      let bytes = Array(UnsafeRawBufferPointer(start: start, count: strlen(start)))
      if String(decoding: bytes, as: UTF8.self).utf8.elementsEqual(argument.utf8) { return bytes }
    }
    return Array(argument.utf8)
  }
}
