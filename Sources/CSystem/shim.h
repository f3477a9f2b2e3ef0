#include <linux/fs.h>
#include <malloc.h>
#include <stdbool.h>
#include <sys/ioctl.h>
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

/// Whether a file now shares the blocks of another, as some file systems (XFS, Btrfs) can; FICLONE is a macro.
static inline bool system_share_blocks(int from, int to) { return ioctl(to, FICLONE, from) == 0; }

/// Has the kernel begin to write out what a file has in memory, without waiting for it; sync_file_range(2) is declared
/// only for GNU sources.
static inline int system_begin_writing(int file) {
  return syscall(SYS_sync_file_range, file, (off_t)0, (off_t)0, 2 /* SYNC_FILE_RANGE_WRITE */);
}

/// The magic number of the file system that holds a path, as statfs(2) lists them; 0 where it is not known. Swift does
/// not see the structure.
static inline long system_file_system(const char *path) {
  struct statfs status;
  return statfs(path, &status) == 0 ? (long)status.f_type : 0;
}
