#include "utf8.hpp"

#include <cstdint>

namespace {

constexpr uint32_t replacement = 0xFFFD;

bool is_high(uint32_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool is_low(uint32_t unit) { return unit >= 0xDC00 && unit < 0xE000; }

bool is_character(uint32_t value) {
  return value >= 0x20 && value != 0x7F && (value & 0xFFFE) != 0xFFFE && !is_high(value) && !is_low(value);
}

void append(uint32_t value, std::string &utf8) {
  if (value < 0x80) {
    utf8 += char(value);
    return;
  }
  int rest = value < 0x800 ? 1 : value < 0x10000 ? 2 : 3;
  const uint32_t lead[] = {0, 0xC0, 0xE0, 0xF0};
  utf8 += char(lead[rest] | value >> (6 * rest));
  while (rest-- > 0) utf8 += char(0x80 | (value >> (6 * rest) & 0x3F));
}

}  // namespace

void append_utf8(const poppler::ustring &text, std::string &utf8) {
  for (size_t i = 0; i < text.size(); i++) {
    uint32_t value = text[i];
    if (is_high(value) && i + 1 < text.size() && is_low(text[i + 1])) {
      value = 0x10000 + ((value - 0xD800) << 10) + (text[++i] - 0xDC00);
    }
    append(is_character(value) ? value : replacement, utf8);
  }
}
