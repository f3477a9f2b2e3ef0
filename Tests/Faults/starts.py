#!/usr/bin/env python3
"""Many runs at once, and a run that dies with the lock; a page that is made to take for ever.

    starts.py PROGRAM [--rounds N] [--documents N] [--seconds N]

Of 20 starts at once one works; 19 end with 11 within a second and name the process that works and its start. After
kill -9 of the holder the next run works, with nothing to unlock. A page of 1 MB with a hundred thousand attributes delays
a run by at most 12 seconds.
"""

import argparse
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from nights import archive, command, report, run, write_sources

STARTS, DELAY = 20, 12


def start(program, folder):
    return subprocess.Popen(command(program, folder, "--full"), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)


def crowd(program, folder, seconds):
    """Starts many at once; what is wrong with how they end."""
    processes = [start(program, folder) for _ in range(STARTS)]
    before = time.monotonic()
    ends, texts = {}, {}
    while len(ends) < STARTS:
        for process in processes:
            if process not in ends and process.poll() is not None:
                ends[process], texts[process] = time.monotonic() - before, process.stderr.read()
        time.sleep(0.005)
    worked = [p for p in processes if p.returncode == 0]
    refused = [p for p in processes if p.returncode == 11]
    wrong = []
    if len(worked) != 1 or len(refused) != STARTS - 1:
        wrong.append(f"ended with {sorted(p.returncode for p in processes)}")
    wrong += [f"refused after {ends[p]:.2f} s" for p in refused if ends[p] > seconds]
    for process in refused:
        named = re.search(r"pid (\d+), since \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", texts[process])
        if not named or not worked or int(named[1]) != worked[0].pid:
            wrong.append(f"does not name the process that works: {texts[process]!r}")
    return wrong


def dead_holder(program, folder):
    holder = start(program, folder)
    while holder.poll() is None and run(program, folder).returncode != 11:
        pass
    holder.kill()
    holder.wait()
    holder.stderr.close()
    again = run(program, folder)
    return [] if again.returncode == 0 else [f"after kill -9 the next ended with {again.returncode}: {again.stderr}"]


def bomb(program, folder):
    (folder / "source" / "pages" / "7000.html").write_text("<p>Nämnden.</p>")
    before = time.monotonic()
    run(program, folder, "--full")
    without = time.monotonic() - before
    attributes = " ".join(f"a{n}=b" for n in range(100_000))
    (folder / "source" / "pages" / "7000.html").write_text(f"<p>Nämnden.</p><div {attributes}>Beslut</div>")
    before = time.monotonic()
    result = run(program, folder, "--full")
    delay = time.monotonic() - before - without
    if result.returncode not in (0, 3):
        return [f"a run with an attribute bomb ended with {result.returncode}"]
    print(f"starts: an attribute bomb delays a run by {max(0, delay):.2f} s")
    return [f"an attribute bomb delays a run by {delay:.1f} s"] if delay > DELAY else []


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=Path)
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--seconds", type=float, default=1, help="in which a second run has to end")
    given = parser.parse_args()
    program, failures = given.program.resolve(), []
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        write_sources(folder, given.documents, paragraphs=20)
        assert run(program, folder).returncode == 0
        whole = archive(folder)
        for _ in range(given.rounds):
            failures += crowd(program, folder, given.seconds)
        failures += dead_holder(program, folder)
        if archive(folder) != whole:
            failures.append("not the same archive")
        failures += bomb(program, folder)
    return report("starts", f"{given.rounds} x {STARTS} starts", failures)


if __name__ == "__main__":
    sys.exit(main())
