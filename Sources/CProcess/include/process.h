// What Swift's view of the C library leaves out of starting a program: GNU's own functions, and limits that hold
// before the program does.
#ifndef DIARIUM_PROCESS_H
#define DIARIUM_PROCESS_H

#include <stdint.h>
#include <sys/types.h>

/// A file in memory without a name, closed when a program is started; -1 and errno where there is none.
int process_memory_file(void);

/// Both ends of a pipe, closed when a program is started; -1 and errno on failure.
int process_pipe(int ends[2]);

/// Starts a program in a process group of its own, with three descriptors as its standard streams and no other, in "/",
/// with default signals and limits of address space (bytes) and processor time (seconds).
///
/// Returns the process id, or -1 with errno. Where the program itself cannot be started, the child ends with 127.
pid_t process_start(const char *path, char *const arguments[], char *const environment[], const int streams[3],
                    int64_t memory, int64_t seconds);

#endif
