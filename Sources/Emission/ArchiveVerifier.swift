internal import JSONText

/// Checks a generation of the archive against its manifest, and its files against themselves.
///
/// Digests find every changed byte; reading the records and SQLite's own checks find what was written wrong.
package struct ArchiveVerifier {
  private let location: ArchiveLocation

  package init(_ location: ArchiveLocation) { self.location = location }

  /// What is wrong, one sentence each, with the file's path; empty where the archive is whole.
  package func faults() -> [String] {
    let path = location.directory + "/" + ArchiveLayout.manifest
    do {
      let manifest = try ManifestFile(path: path)
      return missing(of: manifest) + unlisted(besides: manifest) + damaged(of: manifest) + indexFaults
        + miscounted(of: manifest)
    } catch {
      return [error.problem]
    }
  }

  /// Files that the manifest does not list, since they may differ between archives of the same records.
  private static let unlisted = [ArchiveLayout.manifest, ArchiveLayout.index, ArchiveLayout.indexDigest]

  /// The index against its digest, and against itself.
  private var indexFaults: [String] {
    let path = location.directory + "/" + ArchiveLayout.indexDigest
    do {
      let line = String(decoding: try MappedFile.bytes(at: path), as: UTF8.self)
      let index = try MappedFile(location.index)
      guard line == "\(index.facts.sha256)  \(ArchiveLayout.index)\n" else {
        return [
          "\(location.index): its content is not what was written (SHA-256 differs from \(ArchiveLayout.indexDigest))"
        ]
      }
      return index.withBytes { IndexCheck.faults(of: $0, path: location.index) }
    } catch {
      return ["\(error.path): \(error.what): \(error.reason)"]
    }
  }

  private func missing(of manifest: ManifestFile) -> [String] {
    [ArchiveLayout.citations]
      .filter { manifest.files[$0] == nil }
      .map { "\(location.directory)/\($0): is not in the manifest" }
  }

  private func unlisted(besides manifest: ManifestFile) -> [String] {
    DirectoryListing.files(below: location.directory)
      .filter { manifest.files[$0] == nil && !Self.unlisted.contains($0) }
      .map { "\(location.directory)/\($0): is not in the manifest" }
  }

  private func damaged(of manifest: ManifestFile) -> [String] {
    manifest.files.sorted { $0.key < $1.key }.flatMap { name, expected in
      damage(of: name, expected: expected.facts)
    }
  }

  private func damage(of name: String, expected: FileFacts) -> [String] {
    let path = location.directory + "/" + name
    do {
      let file = try MappedFile(path)
      guard file.count == expected.byteCount else {
        return ["\(path): has \(file.count) bytes, the manifest says \(expected.byteCount)"]
      }
      guard file.facts == expected else {
        return ["\(path): its content is not what was written (SHA-256 differs from the manifest)"]
      }
      return contentFaults(of: file, path: path)
    } catch {
      return ["\(path): \(error.what): \(error.reason)"]
    }
  }

  private func contentFaults(of file: MappedFile, path: String) -> [String] {
    if path.hasSuffix(".jsonl") { return file.withBytes { LineCheck.faults(of: UnsafeBufferPointer($0), path: path) } }
    return []
  }

  /// Whether the index holds as many records as the manifest says.
  private func miscounted(of manifest: ManifestFile) -> [String] {
    guard let counted = IndexCheck.recordCount(at: location.index), counted != manifest.counts.records else {
      return []
    }
    return ["\(location.index): has \(counted) records, the manifest says \(manifest.counts.records)"]
  }
}
