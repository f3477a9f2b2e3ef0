#ifndef ICU_CHARSETS_H
#define ICU_CHARSETS_H
#include <stdint.h>

/// Converts bytes of a charset (an ICU converter name) to UTF-8; a wrong byte becomes U+FFFD.
/// Returns the length in bytes; where it is more than `capacity`, nothing useful was written: call again with room.
/// -1 where the converter is unknown or fails.
int64_t icu_to_utf8(const char *charset, const uint8_t *bytes, int64_t length, uint8_t *utf8, int64_t capacity);
#endif
