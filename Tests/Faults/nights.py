"""What the scripts of this folder have in common: sources, runs, and what readers see of an archive."""

import hashlib
import json
import shutil
import sqlite3
import subprocess
from pathlib import Path
from random import Random

PAGE = """<html><head><title>Protokoll</title></head><body><nav><a href="/">Start</a> <a href="/k">Kontakt</a></nav><main>
<h1>Protokoll socialnämnden 2022-03-{day}</h1><h2>§ {n} Svar på motion</h2>
<p>KS 2022/{n}. Nämnden beslutar om {word}.</p><p>Se socialnämnden 2022-03-{other} § {m}.</p>{more}
</main><footer>Stora torget 1</footer></body></html>"""

WORDS = "budgeten skolan vägen ärendet bygglovet avtalet taxan planen remissen detaljplanen".split()


def page(n, count, word="ärendet", paragraphs=0):
    m = n % count + 1
    random = Random(n)
    more = "".join(f"<p>{' '.join(random.choices(WORDS, k=40))}.</p>" for _ in range(paragraphs))
    return PAGE.format(n=n, m=m, day=10 + n % 20, other=10 + m % 20, word=word, more=more)


def write_sources(folder, count=6, word="ärendet", removed=(), paragraphs=0, folders=1):
    """`word` goes into each third page."""
    pages = folder / "source" / "pages"
    shutil.rmtree(folder / "source", ignore_errors=True)
    pages.mkdir(parents=True)
    for n in range(1, count + 1):
        if n not in removed:
            place = pages if folders == 1 else folder / "source" / f"pages{n % folders}"
            place.mkdir(exist_ok=True)
            (place / f"{n}.html").write_text(page(n, count, word if n % 3 == 2 else "ärendet", paragraphs))
    (folder / "pipeline.json").write_text('{"sources": [{"name": "k", "path": "source"}], "out": "out"}')


def command(program, folder, *arguments):
    return [str(program), "run", "--config", str(folder / "pipeline.json"), *arguments]


def run(program, folder, *arguments, prefix=(), environment=None):
    return subprocess.run([*prefix, *command(program, folder, *arguments)], capture_output=True, text=True, timeout=600,
                          env=environment)


def verify(program, folder):
    return subprocess.run([program, "verify", folder / "out"], capture_output=True, text=True)


def copy(start, target):
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(start, target, symlinks=True)
    return target


def archive(folder):
    """What readers see, but for the bytes of the index, which depend on the nights that made it; `None` for nothing."""
    current = folder / "out" / "current"
    if not current.exists():
        return None
    digest = hashlib.sha256()
    for path in sorted(p for p in current.rglob("*") if p.is_file() and "archive.sqlite" not in p.name):
        digest.update(path.relative_to(current).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


TABLES = {
    "record": "id, kind, genre, organ, meeting_date, title, published, text, json",
    "entity": 'record_id, type, value, start, "end", text, date_from, date_to',
    "citation": "from_record, to_record, key, organ, date, section",
    "case_record": "case_number, record_id",
}


def rows(folder):
    """A digest of all rows of the index, full text included, in an order of their own."""
    index = sqlite3.connect(f"file:{folder}/out/current/archive.sqlite?mode=ro", uri=True)
    digest = hashlib.sha256()
    for table, columns in TABLES.items():
        for line in sorted(repr(row) for row in index.execute(f"SELECT {columns} FROM {table}")):
            digest.update(line.encode() + b"\n")
    index.execute("CREATE VIRTUAL TABLE temp.word USING fts5vocab(main, search, instance)")
    words = index.execute("SELECT id, term, col, offset FROM word JOIN record ON record.rowid = doc")
    for line in sorted(repr(row) for row in words):
        digest.update(line.encode() + b"\n")
    index.close()
    return digest.hexdigest()


def leftovers(folder):
    names = [p.relative_to(folder).as_posix() for p in (folder / "out").rglob("*")]
    return [n for n in names if n.endswith((".tmp", "/next", "/interrupted", ".new"))]


def last_run(folder):
    return json.loads((folder / "out" / "runs.jsonl").read_text().splitlines()[-1])


def report(name, done, failures):
    """One line, and the exit code of the script."""
    for failure in failures:
        print(f"{name}: {failure}")
    print(f"{name}: {done}, {len(failures)} failures")
    return 1 if failures else 0
