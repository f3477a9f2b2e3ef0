#include <sqlite3.h>

/// Ends SQLite's count of the memory it uses, which takes a lock at each allocation. Before the first connection only;
/// Swift cannot call functions with a variable number of arguments.
static inline int diarium_sqlite_stop_counting_memory(void) { return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }
