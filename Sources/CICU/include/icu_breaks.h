#ifndef ICU_BREAKS_H
#define ICU_BREAKS_H
#include <stdint.h>

/// A break iterator over UTF-8; one for each worker, not thread-safe.
typedef struct icu_breaker icu_breaker;

enum { ICU_WORDS = 1, ICU_SENTENCES = 3 };

/// Opens an iterator of a kind for a locale ("sv"). NULL on failure, with ICU's code in `error`.
icu_breaker *icu_breaker_open(int kind, const char *locale, int *error);
void icu_breaker_close(icu_breaker *breaker);

/// Writes the end (UTF-8 byte offset) and the rule status of each segment; at most `capacity`.
/// Status of words: 0 space or punctuation, 100-199 number, 200 and up letters.
/// Returns the number written, or -1 with ICU's code in `error`.
int64_t icu_breaker_ends(icu_breaker *breaker, const uint8_t *utf8, int64_t length, int32_t *ends, int32_t *statuses,
                         int64_t capacity, int *error);
#endif
