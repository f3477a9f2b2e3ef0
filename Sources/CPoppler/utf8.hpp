#pragma once

#include <poppler/cpp/poppler-global.h>

#include <string>

/// Appends UTF-16 as UTF-8; control characters, lone surrogates and noncharacters become U+FFFD.
void append_utf8(const poppler::ustring &text, std::string &utf8);
