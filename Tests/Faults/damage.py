#!/usr/bin/env python3
"""Changes single bytes and stretches of an archive; verify must find each, rebuild-index must mend an index.

    damage.py PROGRAM [--damages N] [--seed S]

Each file of the archive gets so many damages, at random places: bytes changed, zeroed, cut off or doubled.
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path
from random import Random

from nights import archive, report, rows, run, verify, write_sources


def damaged(content, random):
    """Other bytes than `content`."""
    place = random.randrange(len(content))
    kinds = [
        lambda: content[:place] + bytes([content[place] ^ random.randrange(1, 256)]) + content[place + 1:],
        lambda: content[:place] + random.randbytes(8) + content[place + 8:],
        lambda: content[:place] + bytes(len(content[place:place + 512])) + content[place + 512:],
        lambda: content[:place],
        lambda: content[:place] + content[place:place + 100] + content[place:],
    ]
    made = random.choice(kinds)()
    return made if made != content else damaged(content, random)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=Path)
    parser.add_argument("--damages", type=int, default=300, help="of each file")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    program, random, failures, done = given.program.resolve(), Random(given.seed), [], 0
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        write_sources(folder, 40)
        assert run(program, folder).returncode == 0
        whole = archive(folder), rows(folder)
        current = (folder / "out" / "current").resolve()
        for path in sorted(p for p in current.rglob("*") if p.is_file()):
            content = path.read_bytes()
            for _ in range(given.damages):
                path.write_bytes(damaged(content, random))
                done += 1
                if verify(program, folder).returncode != 6:
                    failures.append(f"{path.name}: a damage was not found")
            path.write_bytes(content)
        index = current / "archive.sqlite"
        index.write_bytes(damaged(index.read_bytes(), random))
        rebuilt = subprocess.run([program, "rebuild-index", "--config", folder / "pipeline.json"], capture_output=True)
        if rebuilt.returncode != 0 or (archive(folder), rows(folder)) != whole or verify(program, folder).returncode != 0:
            failures.append("rebuild-index did not mend the index")
    return report("damage", f"{done} damages", failures)


if __name__ == "__main__":
    sys.exit(main())
