#include <seccomp.h>

// Macros that Swift cannot import.
static const unsigned int SECCOMP_ALLOW = SCMP_ACT_ALLOW;
static const unsigned int SECCOMP_REFUSE_PERMISSION = SCMP_ACT_ERRNO(1 /* EPERM */);
static const unsigned int SECCOMP_REFUSE_UNKNOWN = SCMP_ACT_ERRNO(38 /* ENOSYS */);
