#ifndef CPOPPLER_H
#define CPOPPLER_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// An open PDF. Not to be used by two threads at once; several files may be open in several threads.
typedef struct pdf_file pdf_file;

typedef enum { PDF_OPENED = 0, PDF_BROKEN = 1, PDF_ENCRYPTED = 2 } pdf_status;

/// A word as poppler parts them. Places are points (1/72 inch) from the upper left corner of the shown page, y downwards.
typedef struct {
  float left, top, right, bottom;
  float font_size;
  /// In the text of its page, in bytes.
  int32_t text_start, text_count;
  /// Index of the font's name.
  int32_t font;
  /// Quarter turns clockwise, 0-3.
  int8_t rotation;
  /// Whether white space follows on the same line.
  int8_t space_after;
} pdf_word;

/// What a page holds; it lives until the next call for the same file.
typedef struct {
  /// In points, as the page is shown.
  float width, height;
  const pdf_word *words;
  int32_t word_count;
  /// UTF-8 of all words, one after the other. Control characters and what is no character are U+FFFD.
  const char *text;
  int32_t text_count;
  /// Whether words were left out since there were more than asked for.
  int8_t is_capped;
} pdf_page;

/// @param bytes Copied.
/// @return NULL where the file is broken or needs a password; `status` says which.
pdf_file *pdf_open(const uint8_t *bytes, int32_t count, pdf_status *status);
void pdf_close(pdf_file *file);

int32_t pdf_page_count(pdf_file *file);

/// @return 0 where the page cannot be read.
int pdf_read_page(pdf_file *file, int32_t index, int32_t most_words, pdf_page *page);

/// Whether a page shows anything between its head and its foot: a scan does, an empty page with a coat of arms does not.
int pdf_page_shows_ink(pdf_file *file, int32_t index);

/// A page as it is seen, one byte of grey a dot, rows without padding; it lives until the next call for the same file.
typedef struct {
  int32_t width, height;
  const uint8_t *dots;
} pdf_image;

/// @param most_dots Larger pages are drawn with fewer dots per inch.
/// @return 0 where the page cannot be drawn.
int pdf_draw_page(pdf_file *file, int32_t index, double dots_per_inch, double most_dots, pdf_image *image);

/// The name of a font without the prefix of a subset; it lives as long as the file.
const char *pdf_font_name(pdf_file *file, int32_t font);

/// The title of the document information in UTF-8, empty where it has none; it lives as long as the file.
const char *pdf_title(pdf_file *file);

#ifdef __cplusplus
}
#endif

#endif
