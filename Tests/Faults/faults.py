#!/usr/bin/env python3
"""Kills a run, or fails it, at its n-th call that changes the disk, for every n; then lets the next run go on.

    faults.py PROGRAM [--every N] [--only kill|ENOSPC|EIO|EROFS|EINTR|open|short|order]

After each fault readers must see the old archive or the new one, whole, and the next run must end with the very bytes of
one that was never disturbed, and leave nothing of the other behind. A failed call never ends in exit 0, nor in a crash.
Two runs are disturbed: one that makes an archive, and one that changes it. All writing is the main thread's, but for the
index of the latter.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from nights import archive, command, copy, leftovers, report, run, verify, write_sources

CALLS = ("write,pwrite64,fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,rmdir,symlink,symlinkat,"
         "link,linkat,ftruncate")
# So many that a run makes more than 150 calls in each of the two.
COUNT, FOLDERS = 72, 36
ERRORS = ("ENOSPC", "EIO", "EROFS", "EINTR")


class Scenario:
    """A folder as it is before the disturbed run, and what comes of it undisturbed."""

    def __init__(self, program, work, name, first):
        self.program, self.name, self.work = program, name, work
        self.start = work / name
        self.start.mkdir()
        write_sources(self.start, COUNT, folders=FOLDERS)
        if not first:
            run(program, self.start)
            write_sources(self.start, COUNT, word="budgeten", removed=(6,), folders=FOLDERS)
        self.old = archive(self.start)
        undisturbed = copy(self.start, work / (name + "-undisturbed"))
        assert run(program, undisturbed).returncode == 0
        self.new = archive(undisturbed)

    def trace(self, calls, *options):
        """The lines of strace about an undisturbed run, and its folder; with `-f` each begins with the thread's number."""
        folder = copy(self.start, self.work / "trace")
        log = folder / "calls"
        subprocess.run(["strace", "-qqq", "-s", "0", *options, "-o", log, "-e", f"trace={calls}",
                        *command(self.program, folder, "-j1")], capture_output=True)
        return log.read_text().splitlines(), folder

    def disturb(self, calls, action, n, *options):
        """What is wrong after one fault, empty for nothing."""
        folder = copy(self.start, self.work / "run")
        result = run(self.program, folder, "-j1", prefix=(
            "strace", "-qqq", *options, "-o", "/dev/null", "-e", f"trace={calls}",
            "-e", f"inject={calls}:{action}:when={n}"))
        isKill = "SIGKILL" in action
        wrong = ["was not killed"] if isKill and result.returncode == 0 else []
        if not isKill and (result.returncode < 0 or result.returncode >= 128 or result.returncode == 1):
            wrong.append(f"ended with {result.returncode}: {result.stderr[:200]}")
        if not isKill and result.returncode == 0 and archive(folder) != self.new:
            wrong.append("exit 0 without the new archive")
        if archive(folder) not in (self.old, self.new):
            wrong.append("readers see neither the old nor the new archive")
        return wrong + self.faults_after(folder)

    def faults_after(self, folder):
        """What is wrong after the run that follows."""
        wrong = []
        again = run(self.program, folder)
        if again.returncode != 0:
            wrong.append(f"the next run ended with {again.returncode}: {again.stderr[:200]}")
        if archive(folder) != self.new:
            wrong.append("the next run did not end with the same bytes")
        if leftovers(folder):
            wrong.append(f"left behind: {leftovers(folder)}")
        if verify(self.program, folder).returncode != 0:
            wrong.append("verify finds the archive damaged")
        return wrong

    def opens(self):
        """Numbers, among all calls of openat, of those in `out/`."""
        lines, folder = self.trace("openat")
        return [n for n, line in enumerate(lines, 1) if f'"{folder}/out' in line or '"' + str(folder / "out") in line]


def counts(scenario):
    """How often the main thread makes a call, by name; strace counts those of each name for themselves."""
    return Counter(line.split("(")[0] for line in scenario.trace(CALLS)[0] if not line.startswith("---"))


def kills_and_errors(scenario, every, only):
    calls = [(name, n) for name, count in sorted(counts(scenario).items()) for n in range(1, count + 1)]
    for what in [w for w in ("kill",) + ERRORS if only in ("", w)]:
        action = "signal=SIGKILL" if what == "kill" else f"error={what}"
        for name, n in calls[::every]:
            yield f"{scenario.name}, {what} at {name} {n}", scenario.disturb(name, action, n)


def index_writes(scenario, only):
    """The index that a changed archive gets is written by a thread of its own."""
    path = scenario.work / "run" / "out" / "generations" / "000002.tmp" / "archive.sqlite"
    for what in [w for w in ("kill",) + ERRORS if only in ("", w)]:
        action = "signal=SIGKILL" if what == "kill" else f"error={what}"
        for call, n in (("pwrite64", 1), ("openat", 1)):
            wrong = scenario.disturb(call, action, n, "-f", "-P", path)
            yield f"{scenario.name}, {what} at {call} {n} of the index", wrong


def failed_opens(scenario, every):
    # The paths are needed to tell them from those of libraries, which come before.
    scenario.trace = lambda calls, trace=scenario.trace: trace(calls, "-s", "4096")
    for n in scenario.opens()[::every]:
        for error in ("EIO", "EMFILE"):
            yield f"{scenario.name}, {error} at openat {n}", scenario.disturb("openat", f"error={error}", n)


def short_writes(scenario, work):
    library = work / "preload.so"
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", library, Path(__file__).parent / "preload.c", "-ldl"], check=True)
    folder = copy(scenario.start, work / "run")
    result = run(scenario.program, folder, environment=os.environ | {"LD_PRELOAD": library, "DIARIUM_SHORT_WRITES": "1"})
    wrong = [] if result.returncode == 0 else [f"ended with {result.returncode}: {result.stderr[:200]}"]
    if archive(folder) != scenario.new:
        wrong.append("not the same bytes")
    yield f"{scenario.name}, each write takes half", wrong + scenario.faults_after(folder)


def order(scenario):
    """What a power cut may undo: a file has to be on the disk before its name is, a name before what relies on it."""
    lines, folder = scenario.trace("fsync,rename,unlink,write,pwrite64", "-f", "-y", "-s", "4096")
    lines = [line.split(None, 1)[1] for line in lines]
    out, written, unsynced, wrong = str(folder / "out"), set(), set(), []
    for line in lines:
        path = (re.search(r"<([^>]*)>", line) or [None, ""])[1]
        if line.startswith(("write", "pwrite64")):
            written.add(path)
        elif line.startswith("fsync"):
            written.discard(path)
            unsynced = {name for name in unsynced if os.path.dirname(name) != path}
        elif line.startswith("unlink"):
            written.discard(re.search(r'"([^"]*)"', line)[1])
        elif line.startswith("rename"):
            old, new = re.findall(r'"([^"]*)"', line)[:2]
            late = [p for p in written if p == old or p.startswith(old + "/")]
            wrong += [f"{p} is not on the disk when {new} gets its name" for p in late]
            if new == out + "/current":
                wrong += [f"{name} may be lost when {new} names it" for name in unsynced if "/generations/" in name]
            unsynced.add(new)
    wrong += [f"{n} may be lost after the run" for n in unsynced if n == out + "/current"]
    if not any(line.startswith("rename") for line in lines):
        wrong.append("no rename was seen")
    yield f"{scenario.name}, order of fsync and rename", wrong


def points(scenario, work, given):
    yield from kills_and_errors(scenario, given.every, given.only)
    if scenario.name == "change":
        yield from index_writes(scenario, given.only)
    if given.only in ("", "short"):
        yield from short_writes(scenario, work)
    if given.only in ("", "order"):
        yield from order(scenario)
    if given.only in ("", "open"):
        yield from failed_opens(scenario, max(1, given.every // 4))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=Path)
    parser.add_argument("--every", type=int, default=1, help="only each so many-th call")
    parser.add_argument("--only", default="", help="only this fault")
    given = parser.parse_args()
    program = given.program.resolve()
    if subprocess.run(["strace", "-qqq", "-o", "/dev/null", "true"], capture_output=True).returncode != 0:
        print("faults: skipped: strace cannot trace here")
        return 0
    done, failures = 0, []
    with tempfile.TemporaryDirectory() as work:
        work = Path(work)
        for scenario in [Scenario(program, work, "first", True), Scenario(program, work, "change", False)]:
            for name, wrong in points(scenario, work, given):
                done += 1
                failures += [f"{name}: {fault}" for fault in wrong]
    return report("faults", f"{done} points", failures)


if __name__ == "__main__":
    sys.exit(main())
