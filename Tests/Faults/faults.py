#!/usr/bin/env python3
"""Kills a run, or fails it, at its n-th call that changes the disk, for every n; then lets the next run go on.

    faults.py PROGRAM [--every N] [--only kill|ENOSPC|EIO|EROFS|EINTR]

After each fault readers must see the old archive or the new one, whole, and the next run must end with the very bytes of
one that was never disturbed, and leave nothing of the other behind. A failed call never ends in exit 0, nor in a crash.
Two runs are disturbed: one that makes an archive, and one that changes it. Only the main thread is: all writing is its.
"""

import argparse
import hashlib
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

CALLS = ("write,pwrite64,fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,rmdir,symlink,symlinkat,"
         "link,linkat,ftruncate,copy_file_range")
ERRORS = ("ENOSPC", "EIO", "EROFS", "EINTR")

PAGE = """<html><head><title>Protokoll</title></head><body><main><h1>Protokoll socialnämnden 2022-03-1{n}</h1>
<h2>§ {n} Svar på motion</h2><p>KS 2022/{n}. Nämnden beslutar om {word}.</p><p>Se socialnämnden 2022-03-1{m} § {m}.</p>
</main></body></html>"""


def write_sources(folder, word="ärendet", removed=()):
    pages = folder / "source" / "pages"
    shutil.rmtree(pages, ignore_errors=True)
    pages.mkdir(parents=True)
    for n in range(1, 7):
        if n not in removed:
            text = PAGE.format(n=n, m=n % 6 + 1, word=word if n == 2 else "ärendet")
            (pages / f"{n}.html").write_text(text)
    (folder / "pipeline.json").write_text('{"sources": [{"name": "k", "path": "source"}], "out": "out"}')


def run(program, folder, *injection):
    command = [program, "run", "-j1", "--config", folder / "pipeline.json"]
    if injection:
        command = ["strace", "-qqq", "-o", "/dev/null", "-e", f"trace={CALLS}", *injection, *command]
    return subprocess.run(command, capture_output=True, text=True, timeout=60)


def archive(folder):
    """What readers see, but for the bytes of the index, which depend on the nights that made it."""
    current = folder / "out" / "current"
    if not current.exists():
        return None
    digest = hashlib.sha256()
    for path in sorted(p for p in current.rglob("*") if p.is_file() and "archive.sqlite" not in p.name):
        digest.update(path.relative_to(current).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def leftovers(folder):
    names = [p.relative_to(folder).as_posix() for p in (folder / "out").rglob("*")]
    return [n for n in names if n.endswith(".tmp") or n.endswith("/next") or ".merged" in n or ".sorted" in n]


class Scenario:
    """A folder as it is before the disturbed run, and what comes of it undisturbed."""

    def __init__(self, program, work, name, first):
        self.program, self.name = program, name
        self.start = work / name
        self.start.mkdir()
        write_sources(self.start)
        if not first:
            run(program, self.start)
            write_sources(self.start, word="budgeten", removed=(5,))
        self.old = archive(self.start)
        undisturbed = self.copy(work / (name + "-undisturbed"))
        assert run(program, undisturbed).returncode == 0
        self.new = archive(undisturbed)

    def copy(self, target):
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(self.start, target, symlinks=True)
        return target

    def disturb(self, folder, what, n):
        """One fault; `None` where the run has no n-th call, else what is wrong, empty for nothing."""
        self.copy(folder)
        action = "signal=SIGKILL" if what == "kill" else f"error={what}"
        result = run(self.program, folder, "-e", f"inject={CALLS}:{action}:when={n}")
        if result.returncode == 0 and what in ("kill", "EINTR"):
            # EINTR is no fault: the call is made again. A kill that did not come means that there is no n-th call.
            return None if what == "kill" or archive(folder) != self.new else []
        wrong = []
        if what != "kill" and (result.returncode < 0 or result.returncode >= 128 or result.returncode == 1):
            wrong.append(f"ended with {result.returncode}: {result.stderr[:200]}")
        if what != "kill" and result.returncode == 0 and archive(folder) != self.new:
            wrong.append("exit 0 without the new archive")
        if archive(folder) not in (self.old, self.new):
            wrong.append("readers see neither the old nor the new archive")
        again = run(self.program, folder)
        if again.returncode != 0:
            wrong.append(f"the next run ended with {again.returncode}: {again.stderr[:200]}")
        if archive(folder) != self.new:
            wrong.append("the next run did not end with the same bytes")
        if leftovers(folder):
            wrong.append(f"left behind: {leftovers(folder)}")
        if subprocess.run([self.program, "verify", folder / "out"], capture_output=True).returncode != 0:
            wrong.append("verify finds the archive damaged")
        return wrong

    def count(self, folder):
        """How many calls an undisturbed run makes."""
        self.copy(folder)
        log = folder / "calls"
        command = ["strace", "-qqq", "-o", log, "-e", f"trace={CALLS}", self.program, "run", "-j1", "--config",
                   folder / "pipeline.json"]
        subprocess.run(command, capture_output=True)
        return sum(1 for _ in open(log))


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
    points, failures = 0, 0
    with tempfile.TemporaryDirectory() as work:
        work = Path(work)
        scenarios = [Scenario(program, work, "first", True), Scenario(program, work, "change", False)]
        for scenario in scenarios:
            calls = scenario.count(work / "count")
            for what in [w for w in ("kill",) + ERRORS if given.only in ("", w)]:
                for n in range(1, calls + 1, given.every):
                    wrong = scenario.disturb(work / "run", what, n)
                    if wrong is None:
                        break
                    points += 1
                    for fault in wrong:
                        failures += 1
                        print(f"{scenario.name}, {what} at call {n}: {fault}")
    print(f"faults: {points} points, {failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
