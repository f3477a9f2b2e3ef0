#ifndef ICU_VERSION_H
#define ICU_VERSION_H

/// The version of ICU that the program was built with ("72.1").
const char *icu_version(void);
#endif
