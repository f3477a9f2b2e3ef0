internal import CArchive

/// ZIP archives made in a test.
package enum ZipFile {
  /// - Parameter isCompressed: By deflate; else the content stands in the archive as it is.
  package static func bytes(_ entries: [(name: String, content: [UInt8])], isCompressed: Bool = true) -> [UInt8] {
    let capacity = entries.reduce(64 << 10) { $0 + $1.content.count + 2 * $1.name.utf8.count + 1_024 }
    var used = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      let archive = archive_write_new()
      archive_write_set_format_zip(archive)
      archive_write_set_options(archive, isCompressed ? "zip:compression=deflate" : "zip:compression=store")
      archive_write_set_bytes_in_last_block(archive, 1)
      archive_write_open_memory(archive, buffer.baseAddress, buffer.count, &used)
      for entry in entries { write(entry, to: archive) }
      archive_write_close(archive)
      archive_write_free(archive)
      count = used
    }
    return bytes
  }

  package static func bytes(_ entries: [(String, String)], isCompressed: Bool = true) -> [UInt8] {
    bytes(entries.map { ($0.0, Array($0.1.utf8)) }, isCompressed: isCompressed)
  }

  private static func write(_ entry: (name: String, content: [UInt8]), to archive: OpaquePointer?) {
    let header = archive_entry_new()
    defer { archive_entry_free(header) }
    archive_entry_set_pathname(header, entry.name)
    archive_entry_set_size(header, Int64(entry.content.count))
    archive_entry_set_filetype(header, 0o100000)
    archive_entry_set_perm(header, 0o644)
    archive_write_header(archive, header)
    archive_write_data(archive, entry.content, entry.content.count)
  }
}
