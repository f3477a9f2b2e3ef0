internal import CArchive
internal import Documents

/// Reads parts of a ZIP archive in memory, by libarchive. Nothing is written to disk, so that no name can lead outside.
struct ZipArchive {
  let bytes: [UInt8]
  var limits = ZipLimits.usual

  /// What was asked for, as far as the archive has it.
  struct Parts {
    var contents: [String: [UInt8]] = [:]
    /// Why the reading ended early; what was read before counts.
    var fault: DocumentError?
  }

  /// - Parameter isWanted: Asked for the name of each file of the archive.
  /// - Throws: `DocumentError` where the archive is no ZIP, encrypted, or beyond ``limits``.
  func parts(where isWanted: (String) -> Bool) throws(DocumentError) -> Parts {
    guard let archive = archive_read_new() else { throw DocumentError(.limit, "no memory for the archive") }
    defer { archive_read_free(archive) }
    archive_read_support_format_zip(archive)
    var (parts, failure) = (Parts(), DocumentError?.none)
    bytes.withUnsafeBytes { buffer in
      do throws(DocumentError) {
        guard archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK else {
          throw DocumentError(.damaged, "the ZIP archive cannot be opened: \(Self.message(of: archive))")
        }
        try read(archive, into: &parts, where: isWanted)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return parts
  }

  private func read(_ archive: OpaquePointer, into parts: inout Parts, where isWanted: (String) -> Bool)
    throws(DocumentError)
  {
    var entry: OpaquePointer?
    var (count, total) = (0, 0)
    while true {
      let status = archive_read_next_header(archive, &entry)
      if status == ARCHIVE_EOF { return }
      guard status >= ARCHIVE_WARN, let entry else {
        parts.fault = DocumentError(.damaged, "the ZIP archive ends early or is damaged: \(Self.message(of: archive))")
        return
      }
      count += 1
      guard count <= limits.entries else {
        throw DocumentError(.archiveLimit, "more than \(limits.entries) entries in the archive")
      }
      guard let name = archive_entry_pathname(entry).map({ String(cString: $0) }), isWanted(name) else { continue }
      guard archive_entry_is_data_encrypted(entry) == 0 else {
        throw DocumentError(.encrypted, "the archive needs a password")
      }
      let content = try content(from: archive, total: &total, into: &parts.fault)
      if let known = parts.contents[name], known != content {
        throw DocumentError(.damaged, "two different parts of the archive have the same name")
      }
      if parts.fault == nil || !content.isEmpty { parts.contents[name] = content }
      if parts.fault != nil { return }
    }
  }

  private func content(from archive: OpaquePointer, total: inout Int, into fault: inout DocumentError?)
    throws(DocumentError) -> [UInt8]
  {
    var content: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let got = archive_read_data(archive, &chunk, chunk.count)
      if got == 0 { return content }
      guard got > 0 else {
        fault = DocumentError(.damaged, "a part of the archive is damaged: \(Self.message(of: archive))")
        return content
      }
      content += chunk[..<got]
      total += got
      try check(part: content.count, total: total)
    }
  }

  private func check(part: Int, total: Int) throws(DocumentError) {
    let isBomb = total > limits.ratioFloor && total / limits.ratio > bytes.count
    guard part <= limits.partBytes, total <= limits.totalBytes, !isBomb else {
      throw DocumentError(.archiveLimit, "the archive unpacks to more than any document needs")
    }
  }

  private static func message(of archive: OpaquePointer) -> String {
    archive_error_string(archive).map { String(cString: $0) } ?? "no reason given"
  }
}
