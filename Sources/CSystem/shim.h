#include <sys/statfs.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

/// copy_file_range(2) from where both files stand; the C library declares it only for GNU sources.
static inline ssize_t system_copy_file_range(int from, int to, size_t length) {
  return syscall(SYS_copy_file_range, from, (void *)0, to, (void *)0, length, 0);
}

/// The magic number of the file system that holds a path, as statfs(2) lists them; 0 where it is not known. Swift does
/// not see the structure.
static inline long system_file_system(const char *path) {
  struct statfs status;
  return statfs(path, &status) == 0 ? (long)status.f_type : 0;
}
