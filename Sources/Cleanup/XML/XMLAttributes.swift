/// The attributes of an element, valid only while it is being opened. Found by their local name.
struct XMLAttributes {
  /// libxml2's: five pointers an attribute: local name, prefix, namespace, start of the value, end of the value.
  private let pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  private let count: Int

  init(_ pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int) {
    self.pointers = pointers
    self.count = count
  }

  subscript(name: StaticString) -> String? {
    guard let pointers else { return nil }
    for index in 0..<count {
      guard let local = pointers[5 * index], Self.equals(local, name) else { continue }
      guard let start = pointers[5 * index + 3], let end = pointers[5 * index + 4] else { return nil }
      let value = String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
      // libxml2 leaves an ampersand as a reference where it expands no entities.
      return value.utf8.contains(0x26) ? value.replacing("&#38;", with: "&") : value
    }
    return nil
  }

  func number(_ name: StaticString) -> Int? { self[name].flatMap { Int($0) } }

  private static func equals(_ name: UnsafePointer<UInt8>, _ other: StaticString) -> Bool {
    let length = other.utf8CodeUnitCount
    for index in 0..<length where name[index] != other.utf8Start[index] { return false }
    return name[length] == 0
  }
}
