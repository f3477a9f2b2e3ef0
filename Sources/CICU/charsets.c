#include "icu_charsets.h"

#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

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

int32_t icu_detect_charset(const uint8_t *bytes, int64_t length, char *name, int64_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UCharsetDetector *detector = ucsdet_open(&status);
  if (U_FAILURE(status)) return -1;
  ucsdet_setText(detector, (const char *)bytes, (int32_t)length, &status);
  const UCharsetMatch *match = ucsdet_detect(detector, &status);
  int32_t confidence = -1;
  const char *found = match ? ucsdet_getName(match, &status) : NULL;
  if (U_SUCCESS(status) && found && (int64_t)strlen(found) < capacity) {
    strcpy(name, found);
    confidence = ucsdet_getConfidence(match, &status);
  }
  ucsdet_close(detector);
  return confidence;
}
