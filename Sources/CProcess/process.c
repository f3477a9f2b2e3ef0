#define _GNU_SOURCE
#include "process.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

int process_memory_file(void) { return memfd_create("input", MFD_CLOEXEC); }

int process_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC); }

static void limit(__rlimit_resource_t resource, int64_t value) {
  struct rlimit limit = {.rlim_cur = (rlim_t)value, .rlim_max = (rlim_t)value};
  setrlimit(resource, &limit);
}

// Between fork and exec only what is safe in a child of a program with threads.
static void become(const char *path, char *const arguments[], char *const environment[], const int streams[3],
                   int64_t memory, int64_t seconds) {
  setpgid(0, 0);
  for (int signal_number = 1; signal_number < NSIG; signal_number++) signal(signal_number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  // The streams are above 2: whoever starts programs has its own standard streams open.
  for (int stream = 0; stream < 3; stream++)
    if (dup2(streams[stream], stream) < 0) _exit(127);
  close_range(3, ~0U, 0);
  if (chdir("/") != 0) _exit(127);
  limit(RLIMIT_AS, memory);
  limit(RLIMIT_CPU, seconds);
  limit(RLIMIT_CORE, 0);
  execve(path, arguments, environment);
  _exit(127);
}

pid_t process_start(const char *path, char *const arguments[], char *const environment[], const int streams[3],
                    int64_t memory, int64_t seconds) {
  pid_t pid = fork();
  if (pid == 0) become(path, arguments, environment, streams, memory, seconds);
  if (pid > 0) setpgid(pid, pid);
  return pid;
}
