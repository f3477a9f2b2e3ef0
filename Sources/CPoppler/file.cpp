#include "CPoppler.h"
#include "utf8.hpp"

#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-image.h>
#include <poppler/cpp/poppler-page-renderer.h>
#include <poppler/cpp/poppler-page.h>

#include <cmath>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

struct pdf_file {
  std::unique_ptr<poppler::document> document;
  std::map<std::string, int32_t> font_numbers;
  std::vector<const std::string *> font_names;
  std::vector<pdf_word> words;
  std::string text;
  std::string title;
  std::vector<uint8_t> dots;
};

namespace {

/// poppler writes its complaints to the standard error stream; what matters of them shows in what can be read.
void silence() {
  static std::once_flag once;
  std::call_once(once, [] { poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr); });
}

/// "BCDEEE+Arial-BoldMT" is a subset of "Arial-BoldMT".
std::string without_subset(const std::string &name) {
  return name.size() > 7 && name[6] == '+' ? name.substr(7) : name;
}

int32_t font_number(pdf_file *file, const poppler::text_box &box) {
  if (!box.has_font_info()) return -1;
  auto found = file->font_numbers.emplace(without_subset(box.get_font_name()), int32_t(file->font_names.size()));
  if (found.second) file->font_names.push_back(&found.first->first);
  return found.first->second;
}

void add_word(pdf_file *file, const poppler::text_box &box) {
  const poppler::rectf place = box.bbox();
  pdf_word word = {};
  word.left = place.left();
  word.top = place.top();
  word.right = place.right();
  word.bottom = place.bottom();
  word.font_size = box.has_font_info() ? box.get_font_size() : place.height();
  word.text_start = int32_t(file->text.size());
  append_utf8(box.text(), file->text);
  word.text_count = int32_t(file->text.size()) - word.text_start;
  word.font = font_number(file, box);
  word.rotation = int8_t(box.rotation() & 3);
  word.space_after = box.has_space_after();
  file->words.push_back(word);
}

/// The page's box is that of the page as stored; a landscape page may be stored upright and turned.
void set_size(const poppler::page &shown, pdf_page *page) {
  const poppler::rectf box = shown.page_rect(poppler::crop_box);
  const auto orientation = shown.orientation();
  const bool is_turned = orientation == poppler::page::landscape || orientation == poppler::page::seascape;
  page->width = is_turned ? box.height() : box.width();
  page->height = is_turned ? box.width() : box.height();
}

/// @return NULL where there is none, and where poppler throws.
std::unique_ptr<poppler::page> page_at(pdf_file *file, int32_t index) {
  return std::unique_ptr<poppler::page>(file->document->create_page(index));
}

/// Shares of a page's height where a coat of arms or a line of addresses may stand on a page that is empty else.
const double head = 0.12;
const double foot = 0.08;

bool shows_ink(const poppler::image &image) {
  const int bytes = image.bytes_per_row();
  for (int y = int(image.height() * head); y < image.height() * (1 - foot); y++) {
    const auto *row = reinterpret_cast<const unsigned char *>(image.const_data()) + size_t(y) * bytes;
    for (int x = 0; x < image.width(); x++) {
      if (row[x] < 0xE0) return true;
    }
  }
  return false;
}

}  // namespace

pdf_file *pdf_open(const uint8_t *bytes, int32_t count, pdf_status *status) try {
  silence();
  *status = PDF_BROKEN;
  auto file = std::make_unique<pdf_file>();
  poppler::byte_array data(bytes, bytes + count);
  file->document.reset(poppler::document::load_from_data(&data));
  if (!file->document) return nullptr;
  if (file->document->is_locked()) {
    *status = PDF_ENCRYPTED;
    return nullptr;
  }
  append_utf8(file->document->get_title(), file->title);
  *status = PDF_OPENED;
  return file.release();
} catch (...) {
  return nullptr;
}

void pdf_close(pdf_file *file) { delete file; }

int32_t pdf_page_count(pdf_file *file) { return file->document->pages(); }

int pdf_read_page(pdf_file *file, int32_t index, int32_t most_words, pdf_page *page) try {
  file->words.clear();
  file->text.clear();
  const auto shown = page_at(file, index);
  if (!shown) return 0;
  set_size(*shown, page);
  const auto boxes = shown->text_list(poppler::page::text_list_include_font);
  for (const auto &box : boxes) {
    if (int32_t(file->words.size()) == most_words) break;
    add_word(file, box);
  }
  page->words = file->words.data();
  page->word_count = int32_t(file->words.size());
  page->text = file->text.data();
  page->text_count = int32_t(file->text.size());
  page->is_capped = boxes.size() > file->words.size();
  return 1;
} catch (...) {
  return 0;
}

int pdf_page_shows_ink(pdf_file *file, int32_t index) try {
  const auto shown = page_at(file, index);
  if (!shown) return 1;
  poppler::page_renderer renderer;
  renderer.set_image_format(poppler::image::format_gray8);
  const double dots_per_inch = 18;
  const poppler::image image = renderer.render_page(shown.get(), dots_per_inch, dots_per_inch);
  return !image.is_valid() || shows_ink(image);
} catch (...) {
  return 1;
}

int pdf_draw_page(pdf_file *file, int32_t index, double dots_per_inch, double most_dots, pdf_image *drawn) try {
  const auto shown = page_at(file, index);
  if (!shown) return 0;
  const poppler::rectf box = shown->page_rect(poppler::crop_box);
  const double dots = box.width() / 72 * dots_per_inch * box.height() / 72 * dots_per_inch;
  if (!(dots > 0)) return 0;
  const double resolution = dots > most_dots ? dots_per_inch * std::sqrt(most_dots / dots) : dots_per_inch;
  poppler::page_renderer renderer;
  renderer.set_image_format(poppler::image::format_gray8);
  renderer.set_render_hint(poppler::page_renderer::text_antialiasing, true);
  const poppler::image image = renderer.render_page(shown.get(), resolution, resolution);
  if (!image.is_valid()) return 0;
  file->dots.clear();
  for (int y = 0; y < image.height(); y++) {
    const auto *row = reinterpret_cast<const uint8_t *>(image.const_data()) + size_t(y) * image.bytes_per_row();
    file->dots.insert(file->dots.end(), row, row + image.width());
  }
  drawn->width = image.width();
  drawn->height = image.height();
  drawn->dots = file->dots.data();
  return 1;
} catch (...) {
  return 0;
}

const char *pdf_font_name(pdf_file *file, int32_t font) {
  return font >= 0 && size_t(font) < file->font_names.size() ? file->font_names[font]->c_str() : "";
}

const char *pdf_title(pdf_file *file) { return file->title.c_str(); }
