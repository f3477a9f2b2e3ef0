#define _GNU_SOURCE
#include "system.h"

#include <fcntl.h>
#include <linux/fs.h>
#include <malloc.h>
#include <sys/ioctl.h>
#include <sys/vfs.h>

bool system_share_blocks(int from, int to) { return ioctl(to, FICLONE, from) == 0; }

bool system_bypass_cache(int file, bool bypass) {
  int flags = fcntl(file, F_GETFL);
  return flags >= 0 && fcntl(file, F_SETFL, bypass ? flags | O_DIRECT : flags & ~O_DIRECT) == 0;
}

int system_begin_writing(int file) { return sync_file_range(file, 0, 0, SYNC_FILE_RANGE_WRITE); }

long system_file_system(const char *path) {
  struct statfs status;
  return statfs(path, &status) == 0 ? (long)status.f_type : 0;
}

void system_return_memory(void) { malloc_trim(0); }
