"""Who takes part: the bare C pieces, the Python pipelines and diarium. Each runs once and gives one result."""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import measure

HERE = Path(__file__).resolve().parent
PIECES = ("read", "parse", "breaks", "stem", "index")


@dataclass
class Corpus:
    """A generated corpus on disk."""

    folder: Path
    documents: int
    html: int
    sizes: dict

    @property
    def pages(self): return self.folder / "pages"

    @property
    def truth(self): return self.folder / "truth.jsonl"


def make_corpus(work, documents, name=None):
    """Generates the corpus, or finds it generated already."""
    folder = work / (name or f"corpus-{documents}")
    made = subprocess.run([sys.executable, HERE / "generate.py", folder, "--documents", str(documents)],
                          check=True, capture_output=True, text=True)
    sizes = json.loads(made.stdout)
    return Corpus(folder, documents, sizes["html"], sizes)


def failed(reason):
    return {"ok": False, "reason": reason}


class Floor:
    """The sum of the bare C pieces, one thread. A floor for the work, not a pipeline: it chooses no main text, finds no
    references and writes no records."""

    name = "floor"

    def __init__(self, corpus, work):
        self.corpus, self.work, self.program = corpus, work, work / "floor"
        self.paths = work / "floor-files.txt"

    def missing(self):
        return None if self.program.exists() else "the C libraries' headers or a compiler are not installed"

    def command(self, piece):
        if piece in ("read", "parse"):
            return [self.program, piece, self.paths]
        return [self.program, piece, self.corpus.folder / "main.bin"] + [self.work / "floor.sqlite"] * (piece == "index")

    def run(self):
        self.paths.write_text("".join(f"{path}\n" for path in sorted(self.corpus.pages.rglob("*.*"))))
        pieces = {}
        for piece in PIECES:
            usage = measure.run(self.command(piece), self.work)
            if usage.exit_code != 0:
                return failed(f"{piece}: exit {usage.exit_code}")
            answer = json.loads(usage.output)
            expected = self.corpus.html if piece == "parse" else self.corpus.documents
            if answer["documents"] != expected or not answer["units"]:
                return failed(f"{piece}: {answer['documents']} documents of {expected}")
            pieces[piece] = answer["cpu"]
        return {"ok": True, "documents": self.corpus.documents, "cpu": sum(pieces.values()), "pieces": pieces}


class Pipeline:
    """A command that turns a corpus into records and an index below `out`."""

    def __init__(self, name, corpus, work):
        self.name, self.corpus, self.work, self.out = name, corpus, work, work / "out" / name.replace(" ", "-")

    def run(self, fresh=True):
        """Runs it, into an empty output folder unless `fresh` is false, and checks what it wrote."""
        if fresh:
            shutil.rmtree(self.out, ignore_errors=True)
        self.out.parent.mkdir(parents=True, exist_ok=True)
        usage = measure.run(self.command(), self.work)
        if usage.exit_code != 0:
            return failed(f"exit {usage.exit_code}: {(usage.errors or usage.output).strip()[-200:]}")
        checked = subprocess.run([sys.executable, HERE / "check.py", self.out, self.corpus.truth],
                                 capture_output=True, text=True)
        if checked.returncode != 0:
            return failed("output not readable: " + checked.stderr.strip().splitlines()[-1])
        output = json.loads(checked.stdout)
        if output["missing"] or not output["documents"] == output["indexed"] == output["expected"]:
            return failed("{documents} documents in records and {indexed} in the index of {expected}".format(**output))
        return {"ok": True, "documents": output["documents"], "cpu": usage.cpu, "wall": usage.wall,
                "peakMB": usage.peak_mb, "largestProcessMB": usage.largest_process_mb, "output": output}


class Peer(Pipeline):
    """The Python pipeline with one of its extractors."""

    def __init__(self, extractor, workers, corpus, work, python):
        super().__init__(f"{extractor} {workers}", corpus, work)
        self.extractor, self.workers, self.python = extractor, workers, python

    def missing(self):
        imports = subprocess.run([self.python, "-c", f"import {self.extractor}, Stemmer"], capture_output=True)
        return None if imports.returncode == 0 else "its Python packages are not installed"

    def command(self):
        return [self.python, HERE / "peers" / "pipeline.py", self.corpus.pages, self.out,
                "--extractor", self.extractor, "--workers", self.workers]


class Diarium(Pipeline):
    """diarium run, with one source for each site."""

    def __init__(self, workers, corpus, work, program, name=None):
        super().__init__(name or f"diarium -j {workers}", corpus, work)
        self.workers, self.program = workers, program
        self.configuration = work / f"{self.out.name}.json"

    def missing(self):
        return None if os.access(self.program, os.X_OK) else "its release build is not there"

    def command(self):
        sources = [{"name": site.name, "path": os.path.relpath(site, self.work)}
                   for site in sorted(self.corpus.pages.iterdir())]
        self.configuration.write_text(json.dumps({"sources": sources, "out": os.path.relpath(self.out, self.work)}))
        return [self.program, "run", "--config", self.configuration, "--quiet", "-j", self.workers]
