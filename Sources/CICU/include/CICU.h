// ICU behind names and types of our own: its headers cannot meet Foundation's copy of ICU in one Swift module.
#ifndef CICU_H
#define CICU_H
#include "icu_breaks.h"
#include "icu_charsets.h"
#include "icu_normalization.h"
#include "icu_version.h"
#endif
