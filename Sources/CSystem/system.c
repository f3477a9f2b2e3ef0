#define _GNU_SOURCE
#include "system.h"

#include <elf.h>
#include <fcntl.h>
#include <link.h>
#include <linux/fs.h>
#include <malloc.h>
#include <string.h>
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

struct build_id {
  const unsigned char *bytes;
  size_t length;
};

// The notes of a segment one after another, name and content each filled up to four bytes (elf(5)).
static void read_notes(const char *notes, size_t size, struct build_id *id) {
  const char *end = notes + size;
  while (notes + sizeof(ElfW(Nhdr)) < end) {
    const ElfW(Nhdr) *note = (const ElfW(Nhdr) *)notes;
    const char *name = notes + sizeof *note;
    const char *content = name + ((note->n_namesz + 3) & ~3u);
    if (note->n_type == NT_GNU_BUILD_ID && note->n_namesz == 4 && memcmp(name, "GNU", 4) == 0) {
      *id = (struct build_id){(const unsigned char *)content, note->n_descsz};
      return;
    }
    notes = content + ((note->n_descsz + 3) & ~3u);
  }
}

// The first object is the program itself.
static int read_program(struct dl_phdr_info *program, size_t size, void *id) {
  for (int index = 0; index < program->dlpi_phnum; index += 1) {
    const ElfW(Phdr) *segment = &program->dlpi_phdr[index];
    if (segment->p_type == PT_NOTE)
      read_notes((const char *)program->dlpi_addr + segment->p_vaddr, segment->p_memsz, id);
  }
  return 1;
}

const unsigned char *system_build_id(size_t *length) {
  struct build_id id = {NULL, 0};
  dl_iterate_phdr(read_program, &id);
  *length = id.length;
  return id.bytes;
}
