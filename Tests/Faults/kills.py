#!/usr/bin/env python3
"""Kills a run at random times; then lets the next run go on.

    kills.py PROGRAM [--kills N] [--documents N] [--seed S]

Readers must see the old archive or the new one, whole; the next run needs no unlock, ends with the very bytes of one that
was never disturbed, and leaves nothing of the other behind; no worker outlives its run.
"""

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from random import Random

from nights import archive, command, copy, leftovers, report, run, verify, write_sources


def undisturbed(program, work, start):
    """The archive that one run makes, and the seconds that it takes."""
    folder = copy(start, work / "undisturbed")
    before = time.monotonic()
    assert run(program, folder, "--allow-removals", "9").returncode == 0
    return archive(folder), time.monotonic() - before


def workers(folder):
    """Processes that work inside a folder's run are children of nobody once it is killed."""
    listing = subprocess.run(["ps", "-eo", "ppid=,args="], capture_output=True, text=True).stdout.splitlines()
    return [line for line in listing if line.split()[0] == "1" and "diarium worker" in line]


def disturb(program, folder, seconds):
    process = subprocess.Popen(command(program, folder, "--allow-removals", "9"), stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    time.sleep(seconds)
    process.kill()
    process.wait()


def faults(program, folder, old, new):
    wrong = []
    if archive(folder) not in (old, new):
        wrong.append("readers see neither the old nor the new archive")
    if archive(folder) is not None and verify(program, folder).returncode != 0:
        wrong.append("verify finds what readers see damaged")
    again = run(program, folder, "--allow-removals", "9")
    if again.returncode != 0:
        wrong.append(f"the next run ended with {again.returncode}: {again.stderr[:200]}")
    if archive(folder) != new:
        wrong.append("the next run did not end with the same bytes")
    if leftovers(folder):
        wrong.append(f"left behind: {leftovers(folder)}")
    if verify(program, folder).returncode != 0:
        wrong.append("verify finds the new archive damaged")
    return wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=Path)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    program, random, failures = given.program.resolve(), Random(given.seed), []
    with tempfile.TemporaryDirectory() as work:
        work = Path(work)
        first, change = work / "first", work / "change"
        first.mkdir()
        write_sources(first, given.documents, paragraphs=20)
        copy(first, change)
        assert run(program, change).returncode == 0
        write_sources(change, given.documents, word="budgeten", removed=(1, 7), paragraphs=20)
        for start in (first, change):
            old, (new, seconds) = archive(start), undisturbed(program, work, start)
            for number in range(given.kills // 2):
                moment = random.uniform(0, seconds * 1.05)
                disturb(program, copy(start, work / "run"), moment)
                wrong = faults(program, work / "run", old, new)
                failures += [f"{start.name}, killed after {moment:.3f} s of {seconds:.1f}: {fault}" for fault in wrong]
        time.sleep(1)
        failures += [f"still there: {line}" for line in workers(work)]
    return report("kills", f"{given.kills // 2 * 2} kills", failures)


if __name__ == "__main__":
    sys.exit(main())
