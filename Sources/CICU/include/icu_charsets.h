#ifndef ICU_CHARSETS_H
#define ICU_CHARSETS_H
#include <stdint.h>

/// Converts bytes of a charset (an ICU converter name) to UTF-8; a wrong byte becomes U+FFFD.
/// Returns the length in bytes; where it is more than `capacity`, nothing useful was written: call again with room.
/// -1 where the converter is unknown or fails.
int64_t icu_to_utf8(const char *charset, const uint8_t *bytes, int64_t length, uint8_t *utf8, int64_t capacity);

/// Guesses the charset of bytes by their statistics and writes its ICU name (with a final NUL) to `name`.
/// Returns the confidence, 0-100; -1 on failure. Costs about 1 ms for 8 kB.
int32_t icu_detect_charset(const uint8_t *bytes, int64_t length, char *name, int64_t capacity);
#endif
