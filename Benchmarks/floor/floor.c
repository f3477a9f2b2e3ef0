// The bare C pieces of the job over the same corpus, one at a time and in one thread.
//
//   floor read  LIST            open, read and close every file named in LIST (one path a line)
//   floor parse LIST            libxml2: a DOM tree of every .html file in LIST
//   floor breaks MAIN           ICU: word and sentence boundaries of every main text
//   floor stem   MAIN           libstemmer: the Swedish stem of every word
//   floor index  MAIN DATABASE  SQLite: FTS5 insert of every main text, one transaction
//   floor versions              the versions of the libraries
//
// MAIN holds main texts, each ended by a zero byte. A piece prints one JSON object; the CPU seconds are those of the
// piece alone: what it works on is in memory before its clock starts (except for `read`).

#define _GNU_SOURCE
#include <fcntl.h>
#include <libstemmer.h>
#include <libxml/HTMLparser.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unicode/ubrk.h>
#include <unicode/ustring.h>
#include <unicode/uversion.h>
#include <unistd.h>

typedef struct { char *bytes; size_t length; } Text;
typedef struct { Text *items; size_t count, capacity; } Texts;

static void fail(const char *what) {
    fprintf(stderr, "floor: %s\n", what);
    exit(1);
}

static double cpu_seconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static Text read_file(const char *path) {
    int file = open(path, O_RDONLY);
    struct stat status;
    if (file < 0 || fstat(file, &status) != 0) fail(path);
    Text text = {malloc((size_t)status.st_size + 1), 0};
    if (!text.bytes) fail("out of memory");
    ssize_t n;
    while ((n = read(file, text.bytes + text.length, (size_t)status.st_size - text.length)) > 0) text.length += (size_t)n;
    close(file);
    text.bytes[text.length] = 0;
    return text;
}

static void append(Texts *texts, Text text) {
    if (texts->count == texts->capacity) {
        texts->capacity = texts->capacity ? texts->capacity * 2 : 1024;
        texts->items = realloc(texts->items, texts->capacity * sizeof(Text));
        if (!texts->items) fail("out of memory");
    }
    texts->items[texts->count++] = text;
}

// The pieces of a file that each end with `separator`.
static Texts split(const char *path, char separator) {
    Text all = read_file(path);
    Texts parts = {0};
    for (char *start = all.bytes, *end; (end = memchr(start, separator, (size_t)(all.bytes + all.length - start))); start = end + 1) {
        *end = 0;
        append(&parts, (Text){start, (size_t)(end - start)});
    }
    return parts;
}

static void report(const char *piece, size_t documents, double seconds, size_t units) {
    printf("{\"piece\": \"%s\", \"documents\": %zu, \"cpu\": %.6f, \"units\": %zu}\n", piece, documents, seconds, units);
}

static void read_all(Texts paths) {
    size_t bytes = 0;
    double start = cpu_seconds();
    for (size_t i = 0; i < paths.count; i++) {
        Text text = read_file(paths.items[i].bytes);
        bytes += text.length;
        free(text.bytes);
    }
    report("read", paths.count, cpu_seconds() - start, bytes);
}

static void parse_all(Texts paths) {
    const int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET;
    Texts pages = {0};
    for (size_t i = 0; i < paths.count; i++)
        if (strstr(paths.items[i].bytes, ".html")) append(&pages, read_file(paths.items[i].bytes));
    size_t trees = 0;
    double start = cpu_seconds();
    for (size_t i = 0; i < pages.count; i++) {
        htmlDocPtr document = htmlReadMemory(pages.items[i].bytes, (int)pages.items[i].length, NULL, NULL, options);
        trees += document != NULL;
        xmlFreeDoc(document);
    }
    report("parse", pages.count, cpu_seconds() - start, trees);
}

// Counts words and sentences of one text; the conversion to UTF-16 that ICU needs belongs to the work.
static size_t count_breaks(UBreakIterator *words, UBreakIterator *sentences, Text text, UChar *buffer, int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = 0;
    size_t count = 0;
    u_strFromUTF8(buffer, capacity, &length, text.bytes, (int32_t)text.length, &status);
    ubrk_setText(words, buffer, length, &status);
    if (U_FAILURE(status)) fail(u_errorName(status));
    while (ubrk_next(words) != UBRK_DONE) count += ubrk_getRuleStatus(words) >= UBRK_WORD_NUMBER;
    ubrk_setText(sentences, buffer, length, &status);
    if (U_FAILURE(status)) fail(u_errorName(status));
    while (ubrk_next(sentences) != UBRK_DONE) count++;
    return count;
}

static void break_all(Texts texts) {
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator *words = ubrk_open(UBRK_WORD, "sv", NULL, 0, &status);
    UBreakIterator *sentences = ubrk_open(UBRK_SENTENCE, "sv", NULL, 0, &status);
    if (U_FAILURE(status)) fail(u_errorName(status));
    size_t longest = 0, count = 0;
    for (size_t i = 0; i < texts.count; i++) if (texts.items[i].length > longest) longest = texts.items[i].length;
    UChar *buffer = malloc((longest + 1) * sizeof(UChar));
    if (!buffer) fail("out of memory");
    double start = cpu_seconds();
    for (size_t i = 0; i < texts.count; i++) count += count_breaks(words, sentences, texts.items[i], buffer, (int32_t)longest + 1);
    report("breaks", texts.count, cpu_seconds() - start, count);
}

static int is_word_byte(unsigned char byte) {
    return byte >= 0x80 || (unsigned)((byte | 32) - 'a') < 26 || (unsigned)(byte - '0') < 10;
}

// Lower-cases the ASCII letters and À–Þ of the text in place, and lists its words.
static void list_words(Text text, Texts *words) {
    unsigned char *bytes = (unsigned char *)text.bytes;
    for (size_t i = 0; i < text.length;) {
        size_t start = i;
        for (; i < text.length && is_word_byte(bytes[i]); i++) {
            if ((unsigned)(bytes[i] - 'A') < 26) bytes[i] |= 32;
            else if (i > start && bytes[i - 1] == 0xC3 && bytes[i] >= 0x80 && bytes[i] < 0x9F) bytes[i] |= 32;
        }
        if (i > start) append(words, (Text){text.bytes + start, i - start});
        else i++;
    }
}

static void stem_all(Texts texts) {
    struct sb_stemmer *stemmer = sb_stemmer_new("swedish", "UTF_8");
    if (!stemmer) fail("no Swedish stemmer");
    Texts words = {0};
    for (size_t i = 0; i < texts.count; i++) list_words(texts.items[i], &words);
    size_t bytes = 0;
    double start = cpu_seconds();
    for (size_t i = 0; i < words.count; i++) {
        sb_stemmer_stem(stemmer, (const sb_symbol *)words.items[i].bytes, (int)words.items[i].length);
        bytes += (size_t)sb_stemmer_length(stemmer);
    }
    report("stem", texts.count, cpu_seconds() - start, bytes);
}

static void execute(sqlite3 *database, const char *sql) {
    if (sqlite3_exec(database, sql, NULL, NULL, NULL) != SQLITE_OK) fail(sqlite3_errmsg(database));
}

static void index_all(Texts texts, const char *path) {
    sqlite3 *database;
    sqlite3_stmt *insert;
    remove(path);
    double start = cpu_seconds();
    if (sqlite3_open(path, &database) != SQLITE_OK) fail(path);
    execute(database, "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-65536;"
                      "CREATE VIRTUAL TABLE search USING fts5(text, tokenize='unicode61 remove_diacritics 0'); BEGIN");
    if (sqlite3_prepare_v2(database, "INSERT INTO search(text) VALUES (?)", -1, &insert, NULL) != SQLITE_OK) fail(sqlite3_errmsg(database));
    for (size_t i = 0; i < texts.count; i++) {
        sqlite3_bind_text(insert, 1, texts.items[i].bytes, (int)texts.items[i].length, SQLITE_STATIC);
        if (sqlite3_step(insert) != SQLITE_DONE) fail(sqlite3_errmsg(database));
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    execute(database, "COMMIT");
    sqlite3_close(database);
    double seconds = cpu_seconds() - start;
    struct stat status;
    if (stat(path, &status) != 0) fail(path);
    report("index", texts.count, seconds, (size_t)status.st_size);
}

int main(int count, char **arguments) {
    const char *piece = count > 1 ? arguments[1] : "";
    if (!strcmp(piece, "versions"))
        printf("{\"libxml2\": \"%s\", \"ICU\": \"%s\", \"SQLite\": \"%s\"}\n", LIBXML_DOTTED_VERSION, U_ICU_VERSION, sqlite3_libversion());
    else if (count == 3 && !strcmp(piece, "read")) read_all(split(arguments[2], '\n'));
    else if (count == 3 && !strcmp(piece, "parse")) parse_all(split(arguments[2], '\n'));
    else if (count == 3 && !strcmp(piece, "breaks")) break_all(split(arguments[2], 0));
    else if (count == 3 && !strcmp(piece, "stem")) stem_all(split(arguments[2], 0));
    else if (count == 4 && !strcmp(piece, "index")) index_all(split(arguments[2], 0), arguments[3]);
    else fail("usage: floor read|parse LIST | breaks|stem MAIN | index MAIN DATABASE | versions");
    return 0;
}
