#include "icu_breaks.h"

#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

struct icu_breaker {
  UBreakIterator *iterator;
  UText text;
};

icu_breaker *icu_breaker_open(int kind, const char *locale, int *error) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open((UBreakIteratorType)kind, locale, NULL, 0, &status);
  *error = status;
  if (U_FAILURE(status)) return NULL;
  icu_breaker *breaker = malloc(sizeof *breaker);
  if (!breaker) {
    ubrk_close(iterator);
    *error = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  breaker->iterator = iterator;
  breaker->text = (UText)UTEXT_INITIALIZER;
  return breaker;
}

void icu_breaker_close(icu_breaker *breaker) {
  ubrk_close(breaker->iterator);
  utext_close(&breaker->text);
  free(breaker);
}

int64_t icu_breaker_ends(icu_breaker *breaker, const uint8_t *utf8, int64_t length, int32_t *ends, int32_t *statuses,
                         int64_t capacity, int *error) {
  UErrorCode status = U_ZERO_ERROR;
  utext_openUTF8(&breaker->text, (const char *)utf8, length, &status);
  ubrk_setUText(breaker->iterator, &breaker->text, &status);
  *error = status;
  if (U_FAILURE(status)) return -1;
  int64_t count = 0;
  int32_t end;
  ubrk_first(breaker->iterator);
  while (count < capacity && (end = ubrk_next(breaker->iterator)) != UBRK_DONE) {
    ends[count] = end;
    statuses[count++] = ubrk_getRuleStatus(breaker->iterator);
  }
  return count;
}
