#include <string>
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>

extern "C" {
#include "icu_normalization.h"
}

int64_t icu_nfc(const uint8_t *utf8, int64_t length, uint8_t *normalized, int64_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2 *nfc = icu::Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status)) return -1;
  std::string result;
  icu::StringByteSink<std::string> sink(&result, (int32_t)length);
  nfc->normalizeUTF8(0, icu::StringPiece((const char *)utf8, (int32_t)length), sink, nullptr, status);
  if (U_FAILURE(status)) return -1;
  if ((int64_t)result.size() <= capacity) result.copy((char *)normalized, result.size());
  return (int64_t)result.size();
}
