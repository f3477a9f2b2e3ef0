#include "icu_version.h"

#include <unicode/uversion.h>

const char *icu_version(void) { return U_ICU_VERSION; }
