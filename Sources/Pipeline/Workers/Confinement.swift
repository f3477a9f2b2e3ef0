internal import CConfinement
internal import Glibc

/// Takes from a process what work on a hostile document never needs: the network, writing to files, more memory than
/// is allowed, and a life of its own. There is no way back.
enum Confinement {
  /// Ways to the network, to other processes, and to files by their names other than opening them.
  private static let refused = [
    "socket", "socketpair", "connect", "bind", "listen", "accept", "accept4",
    "ptrace", "process_vm_readv", "process_vm_writev", "pidfd_getfd", "perf_event_open", "bpf", "keyctl", "userfaultfd",
    "io_uring_setup", "unshare", "setns", "mount", "umount2", "pivot_root", "chroot", "init_module", "finit_module",
    "kexec_load", "open_by_handle_at",
    "creat", "truncate", "rename", "renameat", "renameat2", "unlink", "unlinkat", "rmdir", "mkdir", "mkdirat", "mknod",
    "mknodat", "link", "linkat", "symlink", "symlinkat", "chmod", "fchmod", "fchmodat", "chown", "fchown", "lchown",
    "fchownat", "setxattr", "lsetxattr", "fsetxattr", "removexattr", "lremovexattr", "fremovexattr",
  ]

  /// Cannot be looked into, so that the C library has to do without.
  private static let unknown = ["openat2", "clone3"]

  /// - Parameter memory: Bytes that may be allocated.
  static func enter(memory: Int) {
    set(Int32(RLIMIT_DATA.rawValue), memory)
    set(Int32(RLIMIT_CORE.rawValue), 0)
    refuse()
  }

  private static func set(_ resource: __rlimit_resource_t, _ value: Int) {
    var limit = rlimit(rlim_cur: rlim_t(value), rlim_max: rlim_t(value))
    setrlimit(resource, &limit)
  }

  /// Where the kernel has no seccomp the limits above still hold.
  private static func refuse() {
    guard let filter = seccomp_init(SECCOMP_ALLOW) else { return }
    defer { seccomp_release(filter) }
    for name in refused { add(name, SECCOMP_REFUSE_PERMISSION, to: filter) }
    for name in unknown { add(name, SECCOMP_REFUSE_UNKNOWN, to: filter) }
    // Opening for writing, emptying, and making: but nameless files (O_TMPFILE), which external tools use, leave nothing behind.
    for flag in [O_WRONLY, O_RDWR, O_CREAT, O_TRUNC] {
      add("open", SECCOMP_REFUSE_PERMISSION, where: flags(1, hold: flag), to: filter)
      add("openat", SECCOMP_REFUSE_PERMISSION, where: flags(2, hold: flag), to: filter)
    }
    seccomp_load(filter)
  }

  private static func add(
    _ name: String, _ action: UInt32, where condition: scmp_arg_cmp? = nil, to filter: scmp_filter_ctx
  ) {
    let number = seccomp_syscall_resolve_name(name)
    guard number != -1 else { return }
    let conditions = condition.map { [$0] } ?? []
    seccomp_rule_add_array(filter, action, number, UInt32(conditions.count), conditions)
  }

  /// Flags of `open` that hold one flag, and not O_TMPFILE.
  private static func flags(_ argument: UInt32, hold flag: Int32) -> scmp_arg_cmp {
    let temporary = 0o20000000
    return scmp_arg_cmp(
      arg: argument, op: SCMP_CMP_MASKED_EQ, datum_a: scmp_datum_t(Int(flag) | temporary), datum_b: scmp_datum_t(flag))
  }
}
