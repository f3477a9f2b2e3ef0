/// The names of sources so far, compared byte for byte: Swift takes å and å for equal, a path does not.
struct SourceNames {
  private var names: Set<[UInt8]> = []

  /// Whether the name is new.
  mutating func insert(_ name: String) -> Bool { names.insert(Array(name.utf8)).inserted }
}
