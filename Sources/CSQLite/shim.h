#include <sqlite3.h>

/// Ends SQLite's count of the memory it uses, which takes a lock at each allocation. Before the first connection only;
/// Swift cannot call functions with a variable number of arguments.
static inline int diarium_sqlite_stop_counting_memory(void) { return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }

/// What SQLite knows of a `LayerFileSystem`, to which `owner` points.
struct diarium_file_system {
  sqlite3_vfs base;
  sqlite3_vfs *system;
  const void *owner;
};

/// A database in such a file system. The file with its changes stands behind it in the same memory.
struct diarium_file {
  sqlite3_file base;
  const void *owner;
};
