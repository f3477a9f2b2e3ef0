#!/usr/bin/env python3
"""Checks what a contender wrote: how many documents, how well the main text was found, what the output weighs.

    check.py OUT TRUTH          prints one JSON object

OUT is the folder of a peer (records.jsonl) or of diarium (current/records/*.jsonl). Quality is the bag-of-words F1 of a
document's text, all its records together, against its main text: the mean over documents.
"""

import json
import re
import sqlite3
import sys
from collections import Counter, defaultdict
from pathlib import Path

WORD = re.compile(r"\w+")


def words(text):
    return Counter(WORD.findall(text.lower()))


def record_files(out):
    generation = out / "current" / "records"
    return sorted(generation.rglob("*.jsonl")) if generation.is_dir() else [out / "records.jsonl"]


def read_records(out):
    """({document path: its texts}, number of records, number of references found)."""
    texts, records, found = defaultdict(list), 0, 0
    for file in record_files(out):
        with open(file, encoding="utf-8") as lines:
            for line in lines:
                record = json.loads(line)
                texts[record["path"] if "path" in record else record["document"]["path"]].append(record["text"])
                records += 1
                found += sum(len(record.get(key) or ()) for key in ("entities", "dates", "sections", "caseNumbers"))
    return texts, records, found


def indexed_documents(out):
    """Documents in the index: peers have one row each, diarium marks them by kind."""
    archive = out / "current" / "archive.sqlite"
    query = "SELECT count(*) FROM record WHERE kind = 'document'"
    if not archive.exists():
        archive, query = out / "archive.sqlite", "SELECT count(*) FROM record"
    database = sqlite3.connect(f"file:{archive}?mode=ro", uri=True)
    count = database.execute(query).fetchone()[0]
    database.execute("SELECT count(*) FROM search WHERE search MATCH 'kommun*'").fetchone()
    database.close()
    return count, archive.stat().st_size


def score(found, expected, optional):
    """Precision, recall and F1. Optional words count for nobody."""
    found, expected = words(found), words(expected)
    found -= Counter({word: min(n, max(0, found[word] - expected[word])) for word, n in words(optional).items()})
    shared = (found & expected).total()
    precision = shared / found.total() if found else 0.0
    recall = shared / expected.total()
    return precision, recall, 2 * precision * recall / (precision + recall) if shared else 0.0


def check(out, truth_path):
    texts, records, found = read_records(out)
    indexed, index_bytes = indexed_documents(out)
    with open(truth_path, encoding="utf-8") as lines:
        truth = [json.loads(line) for line in lines]
    pages = [document for document in truth if document["path"].endswith(".html")]
    scores = [score("\n".join(texts.get(page["path"], ())), page["text"], page["optional"]) for page in pages]
    precision, recall, f1 = (sum(column) / len(scores) for column in zip(*scores))
    return {"documents": len(texts), "expected": len(truth),
            "missing": sum(document["path"] not in texts for document in truth),
            "indexed": indexed, "records": records, "references": found,
            "recordBytes": sum(file.stat().st_size for file in record_files(out)), "indexBytes": index_bytes,
            "precision": round(precision, 4), "recall": round(recall, 4), "f1": round(f1, 4)}


if __name__ == "__main__":
    print(json.dumps(check(Path(sys.argv[1]), sys.argv[2])))
