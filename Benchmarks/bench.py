#!/usr/bin/env python3
"""Measures diarium against the bare C pieces and the Python pipelines, in interleaved rounds of shuffled order.

The result is results/<date>.md and .json. Wall time depends on what else the machine does; CPU seconds of the whole
process tree, and ratios within one round, depend on it far less, and are what the result is about.
"""

import argparse
import datetime
import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path
from random import Random

import report
from contenders import HERE, Diarium, Floor, Peer, make_corpus


def options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--documents", type=int, default=2000, help="documents of the main corpus (default 2000)")
    parser.add_argument("--small", type=int, default=500, help="documents for trafilatura and the memory row (500)")
    parser.add_argument("--large", type=int, default=0, help="one more memory row, such as 10000")
    parser.add_argument("--date", default=datetime.date.today().isoformat(), help="name of the result files")
    parser.add_argument("--only", default="", help="only contenders whose name contains this")
    parser.add_argument("--diarium", type=Path, default=HERE.parent / ".build" / "release" / "diarium")
    parser.add_argument("--python", default=sys.executable, help="the interpreter that has the peers' packages")
    parser.add_argument("--work", type=Path, default=HERE / ".work")
    parser.add_argument("--results", type=Path, default=HERE / "results")
    return parser.parse_args()


def present(contenders, skipped):
    """The contenders that can run; the others are noted with their reason."""
    found = []
    for contender in contenders:
        reason = contender.missing()
        if reason:
            skipped[contender.name] = reason
            print(f"skipped  {contender.name}: {reason}", flush=True)
        else:
            found.append(contender)
    return found


def run_once(contender, **about):
    """One run, printed and returned with what it is about."""
    load = os.getloadavg()[0]
    result = {"contender": contender.name, "load": round(load, 2), **about, **contender.run()}
    if result["ok"]:
        rate = result["documents"] / result["cpu"]
        print(f"round {about['round']}  {contender.name:16} {rate:8.0f} documents per CPU-second, load {load:.1f}", flush=True)
    else:
        print(f"round {about['round']}  {contender.name:16} FAILED: {result['reason']}", flush=True)
    return result


def rounds(contenders, count):
    """Every contender once in each round, in another order each time."""
    results = []
    for number in range(1, count + 1):
        order = list(contenders)
        Random(number).shuffle(order)
        results += [run_once(contender, round=number) for contender in order]
    return results


def memory(setup):
    """Peak memory of diarium by corpus size, one run each; the main corpus is measured in the rounds."""
    rows = []
    for documents in filter(None, (setup.small, setup.documents, setup.large)):
        contender = Diarium(2, make_corpus(setup.work, documents), setup.work, setup.diarium, f"diarium {documents}")
        rows.append({"documents": documents, **contender.run()})
        print(f"memory   {documents} documents: {rows[-1].get('peakMB', 0):.0f} MB", flush=True)
    return rows


def night(setup):
    """diarium over a corpus it has not seen, over the same again, and after one document in a hundred has changed."""
    corpus = make_corpus(setup.work, setup.documents, "corpus-night")
    contender = Diarium(2, corpus, setup.work, setup.diarium, "diarium night")
    rows = [{"what": "everything new", **contender.run()},
            {"what": "nothing changed", **contender.run(fresh=False)}]
    subprocess.run([sys.executable, HERE / "generate.py", corpus.folder, "--revise", "1"], check=True, capture_output=True)
    rows.append({"what": "1 % changed", **contender.run(fresh=False)})
    return rows


def same_records(contenders):
    """Whether diarium's runs with different numbers of workers left the same record files."""
    digests = set()
    for contender in contenders:
        files = sorted((contender.out / "current" / "records").rglob("*.jsonl"))
        digests.add(hashlib.sha256(b"".join(file.name.encode() + file.read_bytes() for file in files)).hexdigest())
    return len(digests) == 1


def main():
    setup = options()
    setup.work, setup.results = setup.work.resolve(), setup.results.resolve()
    setup.diarium = setup.diarium.absolute()
    corpus, small = make_corpus(setup.work, setup.documents), make_corpus(setup.work, setup.small)
    skipped = {}
    own = [Diarium(workers, corpus, setup.work, setup.diarium) for workers in (1, 2)]
    everyone = [Floor(corpus, setup.work), Peer("resiliparse", 1, corpus, setup.work, setup.python),
                Peer("resiliparse", 2, corpus, setup.work, setup.python),
                Peer("trafilatura", 2, small, setup.work, setup.python), *own]
    contenders = present([contender for contender in everyone if setup.only in contender.name], skipped)
    outcome = {"date": setup.date, "machine": report.machine(setup), "corpus": corpus.sizes, "skipped": skipped,
               "rounds": setup.rounds, "results": rounds(contenders, setup.rounds), "memory": [], "night": []}
    if own[1] in contenders:
        outcome |= {"memory": memory(setup), "night": night(setup)}
        outcome["sameRecords"] = same_records(own) if own[0] in contenders else None
    setup.results.mkdir(exist_ok=True)
    (setup.results / f"{setup.date}.json").write_text(json.dumps(outcome, indent=1, ensure_ascii=False) + "\n")
    text = report.markdown(outcome)
    (setup.results / f"{setup.date}.md").write_text(text)
    print("\n" + text)
    failures = [row for part in ("results", "memory", "night") for row in outcome[part] if not row["ok"]]
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
