#!/usr/bin/env python3
"""Measures diarium on PDFs beside poppler's own pdftotext on the same files, in interleaved rounds.

    pdf.py [FOLDER] [--rounds N] [--date DATE]

FOLDER holds the PDFs (default: the corpus of the project). pdftotext writes text only; diarium does the whole chain: text
in reading order, items, references, records and index. The figure is pages per CPU-second of the whole process tree.
"""

import argparse
import datetime
import json
import os
import shutil
import statistics
import subprocess
import tempfile
from pathlib import Path

import measure

HERE = Path(__file__).resolve().parent


def options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=HERE.parent / "corpus")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--date", default=datetime.date.today().isoformat(), help="name of the result file")
    parser.add_argument("--diarium", type=Path, default=HERE.parent / ".build" / "release" / "diarium")
    parser.add_argument("--results", type=Path, default=HERE / "results")
    return parser.parse_args()


def children_cpu():
    times = os.times()
    return times.children_user + times.children_system


def pdftotext(files):
    """CPU seconds, and how many pages there are: each ends in a form feed."""
    before, pages = children_cpu(), 0
    for file in files:
        text = subprocess.run(["pdftotext", "-q", "-enc", "UTF-8", file, "-"], capture_output=True).stdout
        pages += text.count(b"\f")
    return children_cpu() - before, pages


def diarium(program, folder, work):
    """CPU seconds, and the peak memory of all its processes in MB."""
    shutil.rmtree(work / "out", ignore_errors=True)
    configuration = work / "pipeline.json"
    source = {"name": "pdf", "path": str(folder.resolve()), "include": ["**/*.pdf"]}
    configuration.write_text(json.dumps({"sources": [source], "out": str(work / "out")}))
    usage = measure.run([program, "run", "-j1", "--quiet", "--config", configuration], work)
    if usage.exit_code not in (0, 3):
        raise SystemExit(f"diarium: exit {usage.exit_code}: {usage.errors}")
    return usage.cpu, usage.peak_mb


def spread(values, digits):
    return f"{statistics.median(values):.{digits}f} ({min(values):.{digits}f}–{max(values):.{digits}f})"


def main():
    given = options()
    if not shutil.which("pdftotext"):
        raise SystemExit("pdftotext is needed: apt-get install poppler-utils")
    files = sorted(given.folder.rglob("*.pdf"))
    if not files:
        raise SystemExit(f"{given.folder}: there are no PDFs")
    theirs, ours, memory = [], [], []
    with tempfile.TemporaryDirectory() as work:
        for _ in range(given.rounds):
            cpu, pages = pdftotext(files)
            theirs.append(pages / cpu)
            cpu, peak = diarium(given.diarium, given.folder, Path(work))
            ours.append(pages / cpu)
            memory.append(peak)
    ratios = [own / other for own, other in zip(ours, theirs)]
    lines = [
        f"# PDF {given.date}", "",
        f"{len(files)} files, {pages} pages, {given.rounds} rounds, load average {os.getloadavg()[0]:.1f}. "
        "Medians with (least–greatest).", "",
        "| | pages per CPU-second | peak MB |", "| --- | --- | --- |",
        f"| pdftotext | {spread(theirs, 0)} | – |", f"| diarium, 1 worker, whole chain | {spread(ours, 0)} | {spread(memory, 0)} |",
        "", f"diarium is {spread(ratios, 2)} × pdftotext.", ""]
    given.results.mkdir(exist_ok=True)
    (given.results / f"{given.date}-pdf.md").write_text("\n".join(lines))
    print("\n".join(lines))


if __name__ == "__main__":
    main()
