/* Makes the C library do what it may: writes that take only a part, folders that list their names in another order.
 *
 *   cc -shared -fPIC -O1 -o preload.so preload.c -ldl
 *   DIARIUM_SHORT_WRITES=1 DIARIUM_SHUFFLE=7 LD_PRELOAD=./preload.so diarium run
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static size_t shortened(size_t count) {
  return getenv("DIARIUM_SHORT_WRITES") && count > 1 ? count / 2 : count;
}

ssize_t write(int file, const void *bytes, size_t count) {
  static ssize_t (*real)(int, const void *, size_t);
  if (!real) real = dlsym(RTLD_NEXT, "write");
  return real(file, bytes, shortened(count));
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset) {
  static ssize_t (*real)(int, const void *, size_t, off64_t);
  if (!real) real = dlsym(RTLD_NEXT, "pwrite64");
  return real(file, bytes, shortened(count), offset);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset) { return pwrite64(file, bytes, count, offset); }

/* The names of an open folder, shuffled when the first is asked for. */
struct listing {
  DIR *folder;
  struct dirent64 *entries;
  size_t count, next;
  struct listing *other;
};

static struct listing *listings;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static struct listing *begin(DIR *folder) {
  static struct dirent64 *(*real)(DIR *);
  if (!real) real = dlsym(RTLD_NEXT, "readdir64");
  struct listing *list = calloc(1, sizeof *list);
  list->folder = folder;
  for (struct dirent64 *entry; (entry = real(folder));) {
    list->entries = realloc(list->entries, (list->count + 1) * sizeof *entry);
    memcpy(&list->entries[list->count++], entry, entry->d_reclen < sizeof *entry ? entry->d_reclen : sizeof *entry);
  }
  unsigned seed = (unsigned)atoi(getenv("DIARIUM_SHUFFLE"));
  for (size_t i = list->count; i > 1; i--) {
    size_t j = (size_t)rand_r(&seed) % i;
    struct dirent64 kept = list->entries[i - 1];
    list->entries[i - 1] = list->entries[j];
    list->entries[j] = kept;
  }
  list->other = listings;
  return listings = list;
}

struct dirent64 *readdir64(DIR *folder) {
  static struct dirent64 *(*real)(DIR *);
  if (!real) real = dlsym(RTLD_NEXT, "readdir64");
  if (!getenv("DIARIUM_SHUFFLE")) return real(folder);
  pthread_mutex_lock(&lock);
  struct listing *list = listings;
  while (list && list->folder != folder) list = list->other;
  if (!list) list = begin(folder);
  struct dirent64 *entry = list->next < list->count ? &list->entries[list->next++] : NULL;
  pthread_mutex_unlock(&lock);
  return entry;
}

struct dirent *readdir(DIR *folder) { return (struct dirent *)readdir64(folder); }

int closedir(DIR *folder) {
  static int (*real)(DIR *);
  if (!real) real = dlsym(RTLD_NEXT, "closedir");
  pthread_mutex_lock(&lock);
  for (struct listing **place = &listings; *place; place = &(*place)->other) {
    if ((*place)->folder != folder) continue;
    struct listing *list = *place;
    *place = list->other;
    free(list->entries);
    free(list);
    break;
  }
  pthread_mutex_unlock(&lock);
  return real(folder);
}
