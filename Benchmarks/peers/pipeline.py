#!/usr/bin/env python3
"""The same job in Python with its best libraries: main text, words, stems, references, JSON Lines and an FTS5 index.

    pipeline.py PAGES OUT --extractor resiliparse|trafilatura --workers N

Workers extract, tokenize, stem, find references and serialise; the parent writes both outputs.
"""

import argparse
import json
import multiprocessing
import re
import sqlite3
from pathlib import Path

import Stemmer

CHARSET = re.compile(rb"charset=[\"']?([\w-]+)", re.I)
TITLE = re.compile(r"<title[^>]*>(.*?)</title>", re.I | re.S)
WORD = re.compile(r"\w+")
SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ§–])")
MONTHS = {name: number for number, names in enumerate(
    ("januari jan", "februari feb", "mars", "april apr", "maj", "juni", "juli", "augusti aug", "september sept sep",
     "oktober okt", "november nov", "december dec"), 1) for name in names.split()}
ISO_DATE = re.compile(r"\b(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b")
WRITTEN_DATE = re.compile(rf"\b([12]?\d|3[01]) ({'|'.join(MONTHS)})\b\.?(?: ((?:19|20)\d\d)\b)?", re.I)
SECTION = re.compile(r"§§?\s?\d+(?:\s?[a-z]\b)?(?:\s?[-–]\s?\d+)?")
CASE_NUMBER = re.compile(r"\b([A-ZÅÄÖ]{2,4})[ /]?((?:19|20)\d\d)[/:-](\d{1,5})\b")
STEMMER = Stemmer.Stemmer("swedish")


def extractor(name):
    """The function from HTML to main text."""
    if name == "resiliparse":
        from resiliparse.extract.html2text import extract_plain_text
        return lambda html: extract_plain_text(html, main_content=True)
    import trafilatura
    return lambda html: trafilatura.extract(html, fast=True) or ""


def references(text):
    """Dates as ISO, § and case numbers."""
    dates = ISO_DATE.findall(text)
    for day, month, year in WRITTEN_DATE.findall(text):
        dates.append(f"{year or '----'}-{MONTHS[month.lower()]:02}-{int(day):02}")
    cases = [f"{prefix} {year}/{int(number)}" for prefix, year, number in CASE_NUMBER.findall(text)]
    return dates, SECTION.findall(text), cases


def process(path):
    """(path, title, record as a line, stems) of one file."""
    content = path.read_bytes()
    charset = CHARSET.search(content, 0, 2048)
    source = content.decode(charset[1].decode() if charset else "utf-8", "replace")
    if path.suffix == ".html":
        title = TITLE.search(source)
        title, text = title[1].strip() if title else "", main_text(source)
    else:
        title, text = source.split("\n", 1)[0], source
    stems = STEMMER.stemWords(WORD.findall(text.lower()))
    dates, sections, cases = references(text)
    name = f"{path.parent.name}/{path.name}"
    record = {"path": name, "title": title, "sentences": len(SENTENCE_END.split(text)), "words": len(stems),
              "dates": dates, "sections": sections, "caseNumbers": cases, "text": text}
    return name, title, json.dumps(record, ensure_ascii=False), " ".join(stems)


def open_index(path):
    database = sqlite3.connect(path, isolation_level=None)
    database.executescript("""
        PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-65536;
        CREATE TABLE record (number INTEGER PRIMARY KEY, path TEXT, title TEXT);
        CREATE VIRTUAL TABLE search USING fts5(title, body, content='', tokenize='unicode61 remove_diacritics 0');
        BEGIN""")
    return database


def emit(results, out):
    """Writes records and index. Returns the number of documents."""
    database, number = open_index(out / "archive.sqlite"), 0
    with open(out / "records.jsonl", "w", encoding="utf-8") as records:
        for number, (path, title, line, stems) in enumerate(results, 1):
            records.write(line + "\n")
            database.execute("INSERT INTO record VALUES (?, ?, ?)", (number, path, title))
            database.execute("INSERT INTO search(rowid, title, body) VALUES (?, ?, ?)", (number, title, stems))
    database.execute("COMMIT")
    database.close()
    return number


def main():
    global main_text
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--extractor", choices=("resiliparse", "trafilatura"), default="resiliparse")
    parser.add_argument("--workers", type=int, default=2)
    options = parser.parse_args()
    main_text = extractor(options.extractor)
    paths = sorted(path for path in options.pages.rglob("*") if path.suffix in (".html", ".txt"))
    options.out.mkdir(parents=True, exist_ok=True)
    if options.workers == 1:
        emit(map(process, paths), options.out)
        return
    with multiprocessing.get_context("fork").Pool(options.workers) as pool:
        emit(pool.imap_unordered(process, paths, 16), options.out)
        pool.close()
        pool.join()


if __name__ == "__main__":
    main()
