#!/usr/bin/env python3
"""Makes a folder of Swedish municipal pages with known main text.

    generate.py FOLDER --documents N [--seed S] [--revise PERCENT]

    FOLDER/pages/<site>/<number>.html|txt   the documents
    FOLDER/truth.jsonl                      {"path", "text", "optional"}: main text, and words that may be in it or not
    FOLDER/main.bin                         the main texts, each ended by a zero byte
    FOLDER/corpus.json                      counts and sizes; written last

Document i depends only on the seed and i, so a large corpus begins with the documents of a small one. A folder that
already holds the same corpus is left alone. --revise rewrites that share of an existing corpus with new main text.
"""

import argparse
import hashlib
import json
import shutil
from pathlib import Path
from random import Random

from generator.documents import KINDS, write
from generator.prose import Writer
from generator.sites import Site, plain_text
from generator.vocabulary import MUNICIPALITIES

PLAIN_TEXT_SHARE = 0.05


class Corpus:
    """All documents of a seed, made one at a time."""

    def __init__(self, seed):
        self.seed = seed
        self.sites = [Site(seed, number) for number in range(len(MUNICIPALITIES))]

    def document(self, number, revision=0):
        """(path below pages/, bytes, main text, optional text) of one document."""
        frame = Random(f"{self.seed}/document/{number}")
        site = frame.choice(self.sites)
        kind = frame.choices(list(KINDS), KINDS.values())[0]
        is_plain = frame.random() < PLAIN_TEXT_SHARE
        document = write(kind, Writer(Random(f"{self.seed}/text/{number}/{revision}"), site.municipality))
        path = f"{site.name}/{number:06}.{'txt' if is_plain else 'html'}"
        content = plain_text(document) if is_plain else site.page(document, frame)
        optional = "" if is_plain else f"Publicerad Senast uppdaterad {document.published}"
        return path, content, document.text(), optional


def fingerprint():
    """A digest of the generator's own source: a changed generator makes a new corpus."""
    here = Path(__file__).parent
    digest = hashlib.sha256()
    for source in [here / "generate.py", *sorted((here / "generator").glob("*.py"))]:
        digest.update(source.read_bytes())
    return digest.hexdigest()[:16]


def make(folder, seed, documents):
    """Writes the corpus, unless the folder holds it already. Returns its description."""
    summary = folder / "corpus.json"
    wanted = {"seed": seed, "documents": documents, "generator": fingerprint()}
    if summary.exists() and wanted.items() <= json.loads(summary.read_text()).items():
        return json.loads(summary.read_text())
    shutil.rmtree(folder, ignore_errors=True)
    for site in (corpus := Corpus(seed)).sites:
        (folder / "pages" / site.name).mkdir(parents=True)
    sizes = {"html": 0, "htmlBytes": 0, "textFiles": 0, "bytes": 0, "mainTextBytes": 0}
    with open(folder / "truth.jsonl", "w", encoding="utf-8") as truth, open(folder / "main.bin", "wb") as main:
        for number in range(documents):
            path, content, text, optional = corpus.document(number)
            (folder / "pages" / path).write_bytes(content)
            truth.write(json.dumps({"path": path, "text": text, "optional": optional}, ensure_ascii=False) + "\n")
            main.write(text.encode() + b"\0")
            is_html = path.endswith(".html")
            sizes["html"] += is_html
            sizes["htmlBytes"] += len(content) * is_html
            sizes["textFiles"] += not is_html
            sizes["bytes"] += len(content)
            sizes["mainTextBytes"] += len(text.encode())
    for site in corpus.sites:
        site_folder = folder / "pages" / site.name
        if not any(site_folder.iterdir()):
            site_folder.rmdir()
    summary.write_text(json.dumps(wanted | sizes, indent=1))
    return wanted | sizes


def revise(folder, percent, revision=1):
    """Gives that share of the documents new main text, in place. Returns how many. The folder no longer counts as a
    corpus afterwards: its truth is that of the first version."""
    description = json.loads((folder / "corpus.json").read_text())
    (folder / "corpus.json").unlink()
    corpus = Corpus(description["seed"])
    step = max(1, round(100 / percent))
    numbers = range(0, description["documents"], step)
    for number in numbers:
        path, content, *_ = corpus.document(number, revision)
        (folder / "pages" / path).write_bytes(content)
    return len(numbers)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--documents", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--revise", type=float, metavar="PERCENT")
    options = parser.parse_args()
    if options.revise:
        print(f"{revise(options.folder, options.revise)} documents revised")
    else:
        print(json.dumps(make(options.folder, options.seed, options.documents)))


if __name__ == "__main__":
    main()
