internal import Documents

/// The names at the root of an OLE compound file ([MS-CFB] 2.2 to 2.6), which tell a Word document from a workbook.
struct CompoundFile {
  private static let kinds: [(name: String, type: MediaType)] = [
    ("encryptedpackage", .encryptedOffice), ("worddocument", .doc), ("workbook", .xls), ("book", .xls),
    ("powerpoint document", .ppt), ("__properties_version1.0", .msg),
  ]
  private static let entrySize = 128
  private static let mostEntries = 4_000

  private let bytes: [UInt8]
  private let sectorSize: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let shift = bytes.count > 32 ? Int(bytes[30]) : 9
    sectorSize = shift == 12 ? 4_096 : 512
  }

  var documentType: MediaType {
    let names = rootNames()
    return Self.kinds.first { names.contains($0.name) }?.type ?? .oleCompound
  }

  /// The entries below the root are a tree of siblings; those of folders below are not looked at.
  private func rootNames() -> Set<String> {
    let directory = directorySectors()
    guard let root = entry(0, in: directory) else { return [] }
    var (open, names, seen) = ([number(root + 76)], Set<String>(), Set<Int>())
    while let next = open.popLast(), seen.count < Self.mostEntries {
      guard let place = entry(next, in: directory), seen.insert(next).inserted else { continue }
      names.insert(name(at: place))
      open += [number(place + 68), number(place + 72)]
    }
    return names
  }

  /// Offsets of the directory's sectors, by the chain that the allocation table gives.
  private func directorySectors() -> [Int] {
    var (sectors, next) = ([Int](), number(48))
    while let offset = offset(of: next), sectors.count * sectorSize < Self.mostEntries * Self.entrySize {
      sectors.append(offset)
      next = successor(of: next)
    }
    return sectors
  }

  /// By the first 109 sectors of the allocation table, which the head of the file lists.
  private func successor(of sector: Int) -> Int {
    let perSector = sectorSize / 4
    guard sector / perSector < 109, let table = offset(of: number(76 + 4 * (sector / perSector))) else { return -1 }
    return number(table + 4 * (sector % perSector))
  }

  private func offset(of sector: Int) -> Int? {
    let offset = (sector + 1) * sectorSize
    return sector >= 0 && offset + Self.entrySize <= bytes.count ? offset : nil
  }

  private func entry(_ index: Int, in directory: [Int]) -> Int? {
    let perSector = sectorSize / Self.entrySize
    guard index >= 0, index / perSector < directory.count else { return nil }
    let place = directory[index / perSector] + index % perSector * Self.entrySize
    return place + Self.entrySize <= bytes.count ? place : nil
  }

  /// ASCII of a UTF-16 name, lower case; its length counts the zero at its end.
  private func name(at place: Int) -> String {
    let length = min(max(0, Int(bytes[place + 64]) | Int(bytes[place + 65]) << 8), 64)
    let low = stride(from: place, to: place + max(0, length - 2), by: 2).map { bytes[$0] }
    return String(decoding: low, as: UTF8.self).lowercased()
  }

  /// 32 bits, little-endian; -1 for the marks that end a chain and beyond the file.
  private func number(_ offset: Int) -> Int {
    guard offset >= 0, offset + 4 <= bytes.count else { return -1 }
    let value = (0..<4).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
    return value > 0x7FFF_FFFF ? -1 : value
  }
}
