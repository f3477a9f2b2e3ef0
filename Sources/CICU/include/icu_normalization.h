#ifndef ICU_NORMALIZATION_H
#define ICU_NORMALIZATION_H
#include <stdint.h>

/// Normalizes UTF-8 to NFC. Returns the length in bytes (more than `capacity`: call again with room), or -1.
int64_t icu_nfc(const uint8_t *utf8, int64_t length, uint8_t *normalized, int64_t capacity);
#endif
