#include "icu_charsets.h"

#include <unicode/ucnv.h>

int64_t icu_to_utf8(const char *charset, const uint8_t *bytes, int64_t length, uint8_t *utf8, int64_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(charset, &status);
  if (U_FAILURE(status)) return -1;
  status = U_ZERO_ERROR; // an ambiguous alias is a warning, not a failure
  int32_t written = ucnv_toAlgorithmic(UCNV_UTF8, converter, (char *)utf8, (int32_t)capacity, (const char *)bytes,
                                       (int32_t)length, &status);
  ucnv_close(converter);
  if (status == U_BUFFER_OVERFLOW_ERROR || U_SUCCESS(status)) return written;
  return -1;
}
