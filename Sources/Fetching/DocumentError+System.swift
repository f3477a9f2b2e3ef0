internal import Documents
internal import Glibc

extension DocumentError {
  /// What it means for a document that its file could not be opened.
  static func opening(_ number: Int32) -> DocumentError {
    switch number {
    case EACCES, EPERM: DocumentError(.permission, "no permission to read")
    case ENOENT, ENOTDIR: DocumentError(.vanished, "gone since the folder was read")
    case ELOOP: DocumentError(.symbolicLink, "a symbolic link; links are not followed")
    case ENXIO, ENODEV: DocumentError(.notRegular, "no regular file")
    default: DocumentError(.unreadable, String(cString: strerror(number)))
    }
  }
}
