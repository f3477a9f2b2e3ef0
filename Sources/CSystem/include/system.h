// Calls of the system that Swift does not see: macros, and declarations for GNU sources.
#ifndef DIARIUM_SYSTEM_H
#define DIARIUM_SYSTEM_H

#include <stdbool.h>
#include <stddef.h>

/// Whether a file now shares the blocks of another, as some file systems (XFS, Btrfs) can (FICLONE).
bool system_share_blocks(int from, int to);

/// Has what is written to a file go to the disk past the kernel's cache, or no longer (O_DIRECT); not every file system can.
bool system_bypass_cache(int file, bool bypass);

/// Has the kernel begin to write out what a file has in memory, without waiting for it (sync_file_range(2)).
int system_begin_writing(int file);

/// The magic number of the file system that holds a path, as statfs(2) lists them; 0 where it is not known.
long system_file_system(const char *path);

/// Gives memory that was freed back to the system.
void system_return_memory(void);

/// The build ID of the running program, which the linker makes of all that is in it (ld(1), --build-id); `NULL` where it
/// has none.
///
/// - Parameter length: Its length in bytes.
const unsigned char *system_build_id(size_t *length);

#endif
