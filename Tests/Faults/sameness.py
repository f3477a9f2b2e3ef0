#!/usr/bin/env python3
"""The same sources give the same bytes, wherever, whenever and however a run is made.

    sameness.py PROGRAM [--documents N]

One run is the measure; each of the others has another number of workers, locale, time zone, clock (faketime), order of
names in folders, umask, or path. Records, citations and manifest must be the same bytes; where the folder is read in the
same way, so must the index.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from nights import archive, copy, report, rows, run, write_sources


def locales(work):
    """Makes the locales that the system may lack; their folder."""
    folder = work / "locales"
    folder.mkdir()
    for name in ("sv_SE", "tr_TR"):
        made = subprocess.run(["localedef", "-i", name, "-f", "UTF-8", folder / f"{name}.UTF-8"], capture_output=True)
        assert (folder / f"{name}.UTF-8").exists(), made.stderr
    return folder


def ways(work):
    """Name, arguments of the run, what stands before it, variables."""
    library = work / "preload.so"
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", library, Path(__file__).parent / "preload.c", "-ldl"], check=True)
    folder = str(locales(work))
    for workers in "124":
        yield f"-j{workers}", ["-j" + workers], (), {}
    for locale in ("C", "sv_SE.UTF-8", "tr_TR.UTF-8"):
        yield f"LC_ALL={locale}", [], (), {"LC_ALL": locale, "LANG": locale, "LOCPATH": folder}
    for zone in ("UTC", "Pacific/Kiritimati", "America/Los_Angeles"):
        yield f"TZ={zone}", [], (), {"TZ": zone}
    for year in ("1999", "2039"):
        yield f"clock {year}", [], ("faketime", f"{year}-12-31 23:59:58"), {}
    for seed in "12":
        yield f"shuffled {seed}", [], (), {"LD_PRELOAD": str(library), "DIARIUM_SHUFFLE": seed}
    yield "umask 077", [], ("sh", "-c", 'umask 077; exec "$@"', "sh"), {}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=Path)
    parser.add_argument("--documents", type=int, default=300)
    given = parser.parse_args()
    program, failures, done = given.program.resolve(), [], 0
    with tempfile.TemporaryDirectory() as work:
        work = Path(work)
        start = work / "start"
        start.mkdir()
        write_sources(start, given.documents, paragraphs=5)
        for name in ("å.txt", "A.txt", "a.TXT", "ı.txt", "İ.txt", "z/ö.txt", "_/x.txt"):
            (start / "source" / name).parent.mkdir(exist_ok=True)
            (start / "source" / name).write_text(f"Nämnden beslutade om {name}, KS 2022/1.\n")
        measure = copy(start, work / "measure")
        assert run(program, measure).returncode == 0
        expected = archive(measure), rows(measure)
        for name, arguments, prefix, variables in ways(work):
            folder = copy(start, work / "elsewhere" / "another folder")
            result = run(program, folder, *arguments, prefix=prefix, environment=os.environ | variables)
            done += 1
            if result.returncode != 0:
                failures.append(f"{name}: ended with {result.returncode}: {result.stderr[:200]}")
            elif (archive(folder), rows(folder)) != expected:
                failures.append(f"{name}: not the same archive")
    return report("sameness", f"{done} ways", failures)


if __name__ == "__main__":
    sys.exit(main())
