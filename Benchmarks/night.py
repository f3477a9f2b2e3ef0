#!/usr/bin/env python3
"""What a night costs: with nothing changed, with one document in a hundred changed, and from nothing; and the memory.

    night.py PROGRAM [--documents N] [--small N] [--also ARCHIVE.tar.zst] [--rounds N] [--folder FOLDER]

Beside the runs stand, in the same minutes on the same machine, what any program has to do: `find -printf` with the times
of each file of the same tree, and a copy of the index. The tree is generated; the documents of an archive (Markdown, one
file each) can be put beside; the small tree has the same share of them, those around the largest, since a run's memory
follows its largest documents, and what is asked is whether it follows their number. Times are medians of the rounds, in
seconds; memory is the most that the run and its workers had at once, sampled, in megabytes.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import generate

# By which a run counts as good: docs/operations.md names them.
UNCHANGED, CHANGED, MEMORY = 3, 0.03, 1.2


def memory(pid):
    """Kilobytes that a process and its children have for themselves, and with pages of files."""
    anonymous = total = 0
    for process in [pid, *children(pid)]:
        try:
            lines = Path(f"/proc/{process}/status").read_text().splitlines()
        except OSError:
            continue
        values = {line.split(":")[0]: int(line.split()[1]) for line in lines if line.startswith(("RssAnon", "VmRSS"))}
        anonymous += values.get("RssAnon", 0)
        total += values.get("VmRSS", 0)
    return anonymous, total


def children(pid):
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            yield from task.read_text().split()
        except OSError:
            pass


def timed(command):
    """Seconds, and the most memory in megabytes."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    most, done = [0, 0], threading.Event()

    def watch():
        while not done.wait(0.02):
            most[:] = map(max, most, memory(process.pid))

    thread = threading.Thread(target=watch)
    thread.start()
    process.wait()
    seconds = time.monotonic() - start
    done.set()
    thread.join()
    if process.returncode not in (0, 3):
        sys.exit(f"{command}: ended with {process.returncode}")
    return seconds, most[0] / 1024, most[1] / 1024


def median(rounds, action):
    return statistics.median(action() for _ in range(rounds))


class Night:
    def __init__(self, program, folder, documents, also, rounds, share=1):
        self.program, self.folder, self.rounds = program, folder, rounds
        folder.mkdir(parents=True, exist_ok=True)
        beside = unpack(also, folder / "also", share) if also else 0
        if beside >= documents:
            sys.exit(f"{also} has {beside} documents: --documents has to be more")
        self.documents = documents
        generate.make(folder / "generated", 1, documents - beside)
        sources = [{"name": "g", "path": "generated/pages"}]
        if beside:
            sources.append({"name": "a", "path": "also"})
        (folder / "pipeline.json").write_text(
            '{"sources": [' + ", ".join(f'{{"name": "{s["name"]}", "path": "{s["path"]}"}}' for s in sources) + '], "out": "out"}')
        shutil.rmtree(folder / "out", ignore_errors=True)
        self.roots = [folder / s["path"] for s in sources]

    def run(self, *arguments):
        return timed([self.program, "run", "--quiet", "--config", self.folder / "pipeline.json", *arguments])

    def find(self):
        command = ["find", *self.roots, "-printf", "%p %s %T@ %C@ %i\\n"]
        start = time.monotonic()
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
        return time.monotonic() - start

    def copy_index(self):
        index = (self.folder / "out" / "current" / "archive.sqlite").resolve()
        start = time.monotonic()
        subprocess.run(["cp", "--reflink=never", index, self.folder / "copy"], check=True)
        with open(self.folder / "copy", "rb") as copy:
            os.fsync(copy.fileno())
        seconds = time.monotonic() - start
        (self.folder / "copy").unlink()
        return seconds

    def change(self, revision):
        """Gives each hundredth document other text."""
        # The tree is no longer what the generator makes: the next benchmark in this folder needs a new one.
        (self.folder / "generated" / "corpus.json").unlink(missing_ok=True)
        corpus = generate.Corpus(1)
        count = self.documents - (len(list(self.roots[1].iterdir())) if len(self.roots) > 1 else 0)
        numbers = range(revision, count, round(count / (self.documents / 100)))
        for number in numbers:
            path, content, *_ = corpus.document(number, revision)
            (self.folder / "generated" / "pages" / path).write_bytes(content)
        return len(numbers)

    def measure(self):
        full, anonymous, resident = self.run()
        time.sleep(3)  # Times of files that are younger do not count.
        self.run()
        unchanged = median(self.rounds, lambda: self.run()[0])
        find, copies, changed = median(self.rounds, self.find), [], []
        for revision in range(1, self.rounds + 1):
            count = self.change(revision)
            # After the same pause: memory that a machine has had back for seconds is slower to get than what was just freed.
            time.sleep(5)
            copies.append(self.copy_index())
            time.sleep(5)
            changed.append(self.run()[0])
            done = json.loads((self.folder / "out" / "runs.jsonl").read_text().splitlines()[-1])["changes"]["changed"]
            if done != count:
                sys.exit(f"{count} documents were changed, the run found {done}")
        return {"documents": self.documents, "full": full, "unchanged": unchanged, "find": find,
                "copy": statistics.median(copies), "changed": statistics.median(changed), "changedCount": count,
                "anonymous": anonymous, "resident": resident}


def unpack(archive, folder, share):
    """The files of an archive, or one in so many: those around the largest; how many these are."""
    if not folder.exists():
        folder.mkdir()
        subprocess.run(["tar", "--zstd", "-xf", archive, "-C", folder, "--transform", "s,.*/,,"], check=True)
        files = sorted(folder.iterdir())
        count, largest = len(files) // share, max(range(len(files)), key=lambda n: files[n].stat().st_size)
        start = min(max(0, largest - count // 2), len(files) - count)
        for path in files[:start] + files[start + count:]:
            path.unlink()
    return len(list(folder.iterdir()))


def row(name, value, limit=None):
    verdict = "" if limit is None else f"   at most {limit:.3f}: " + ("yes" if value <= limit else "NO")
    print(f"{name:<42}{value:>10.3f}{verdict}")
    return limit is None or value <= limit


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=Path)
    parser.add_argument("--documents", type=int, default=100_000)
    parser.add_argument("--small", type=int, default=1_000)
    parser.add_argument("--also", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--folder", type=Path, help="kept; without, a temporary one is made and removed")
    given = parser.parse_args()
    program = given.program.resolve()
    work = given.folder or Path(tempfile.mkdtemp())
    try:
        share = given.documents // given.small
        small = Night(program, work / "small", given.small, given.also, 1, share).measure()
        large = Night(program, work / "large", given.documents, given.also, given.rounds).measure()
    finally:
        if not given.folder:
            shutil.rmtree(work)
    floor = UNCHANGED * large["find"] + large["copy"]
    print(f"{large['documents']} documents, medians of {given.rounds}; seconds, megabytes")
    row("full run", large["full"])
    row("find -printf", large["find"])
    row("copy of the index", large["copy"])
    good = [
        row("run with nothing changed", large["unchanged"], floor),
        row(f"run with {large['changedCount']} changed", large["changed"], CHANGED * large["full"] + floor),
    ]
    row(f"memory of {small['documents']} documents", small["anonymous"])
    good.append(row(f"memory of {large['documents']} documents", large["anonymous"], MEMORY * small["anonymous"]))
    row(f"with pages of files, {small['documents']}", small["resident"])
    row(f"with pages of files, {large['documents']}", large["resident"])
    return 0 if all(good) else 1


if __name__ == "__main__":
    sys.exit(main())
