#!/usr/bin/env python3
"""Disks that are full, read-only or take no large file: the run ends with 5, and the archive is as it was.

    disk.py PROGRAM

A full disk is a small tmpfs, for which the superuser is needed; a limit on file sizes works for everybody.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

from nights import archive, command, report, run, write_sources


def limited(program, folder):
    """With a limit on the size of a file, at some places of the run."""
    wrong = []
    for size in (0, 100, 10_000, 60_000):
        before = archive(folder)
        result = subprocess.run(command(program, folder, "--full"), capture_output=True, text=True,
                                preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size)))
        if result.returncode != 5 or archive(folder) != before:
            wrong.append(f"files of at most {size} bytes: ended with {result.returncode}: {result.stderr[:200]}")
    return wrong


def full(program, folder, sizes):
    """On a disk that is too small; then on one that is large enough."""
    wrong, out = [], folder / "out"
    out.mkdir()
    for size in sizes:
        if subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}k", "none", out], capture_output=True).returncode:
            print("disk: a full disk is skipped: nothing can be mounted here")
            return wrong
        try:
            result = run(program, folder)
            isFull = "disk full" in result.stderr or "No space left" in result.stderr
            if result.returncode != 5 or not isFull or "MB" not in result.stderr:
                wrong.append(f"a disk of {size} kB: ended with {result.returncode}: {result.stderr[:300]}")
            left = [p.name for p in out.rglob("*.tmp")]
            if left or (out / "current").exists():
                wrong.append(f"a disk of {size} kB: left {left}")
            subprocess.run(["mount", "-o", "remount,size=200m", out], check=True)
            if run(program, folder).returncode != 0:
                wrong.append("with room, the next run did not end well")
            before = archive(folder)
            subprocess.run(["mount", "-o", "remount,ro", out], check=True)
            result = run(program, folder, "--full")
            if result.returncode != 5 or "EROFS" not in result.stderr or archive(folder) != before:
                wrong.append(f"a read-only disk: ended with {result.returncode}: {result.stderr[:200]}")
        finally:
            subprocess.run(["umount", out], check=True)
    return wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=Path)
    program, failures = parser.parse_args().program.resolve(), []
    with tempfile.TemporaryDirectory() as work:
        folder = Path(work) / "limited"
        folder.mkdir()
        write_sources(folder, 60, paragraphs=5)
        assert run(program, folder).returncode == 0
        failures += limited(program, folder)
        folder = Path(work) / "full"
        folder.mkdir()
        write_sources(folder, 200, paragraphs=20)
        failures += full(program, folder, (40, 200, 600))
    return report("disk", "7 disks", failures)


if __name__ == "__main__":
    sys.exit(main())
