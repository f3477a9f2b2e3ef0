import Glibc

/// Symbolic names of the errors that file operations give.
enum SystemErrorName {
  private static let names: [Int32: String] = [
    EACCES: "EACCES", EBADF: "EBADF", EBUSY: "EBUSY", EDQUOT: "EDQUOT", EEXIST: "EEXIST", EFBIG: "EFBIG",
    EINTR: "EINTR", EINVAL: "EINVAL", EIO: "EIO", EISDIR: "EISDIR", ELOOP: "ELOOP", EMFILE: "EMFILE",
    EMLINK: "EMLINK", ENAMETOOLONG: "ENAMETOOLONG", ENFILE: "ENFILE", ENOENT: "ENOENT", ENOMEM: "ENOMEM",
    ENOSPC: "ENOSPC", ENOTDIR: "ENOTDIR", ENOTEMPTY: "ENOTEMPTY", EPERM: "EPERM", EPIPE: "EPIPE", EROFS: "EROFS",
    ETXTBSY: "ETXTBSY", EXDEV: "EXDEV",
  ]

  static func of(_ number: Int32) -> String { names[number] ?? "errno \(number)" }
}
