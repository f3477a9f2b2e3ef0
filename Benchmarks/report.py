"""The result as Markdown, and the facts about the machine that belong to it."""

import json
import os
import platform
import subprocess
from pathlib import Path
from statistics import median

DESCRIPTIONS = {
    "floor": "bare C pieces, 1 thread",
    "resiliparse 1": "Python, resiliparse, 1 process",
    "resiliparse 2": "Python, resiliparse, 2 workers",
    "trafilatura 2": "Python, trafilatura (fast), 2 workers",
    "diarium -j 1": "**diarium**, 1 worker",
    "diarium -j 2": "**diarium**, 2 workers",
}


# Machine

def first_line(*command):
    """The first line a program prints, or None."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=30)
    except OSError:
        return None
    return done.stdout.strip().split("\n")[0] if done.returncode == 0 and done.stdout.strip() else None


def processor():
    names = [line.split(":", 1)[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines()
             if line.startswith("model name")]
    return names[0] if names else platform.machine()


def system():
    facts = dict(line.split("=", 1) for line in Path("/etc/os-release").read_text().splitlines() if "=" in line)
    return facts.get("PRETTY_NAME", "Linux").strip('"')


def machine(setup):
    """Processor, memory and versions; nothing that names the machine."""
    packages = "from importlib.metadata import version as v; print(*(f'{n} {v(n)}' for n in ('Resiliparse', 'trafilatura', 'PyStemmer')))"
    libraries = first_line(str(setup.work / "floor"), "versions")
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return {"cores": len(os.sched_getaffinity(0)), "processor": processor(), "memoryGiB": round(memory),
            "system": system(), "kernel": platform.release().split("-")[0], "python": platform.python_version(),
            "packages": first_line(setup.python, "-c", packages), "libraries": json.loads(libraries) if libraries else None,
            "swift": first_line("swift", "--version"), "diarium": first_line(str(setup.diarium), "--version")}


# Figures

def spread(values, digits=0):
    """Median with least and greatest."""
    if not values:
        return "–"
    return f"{median(values):.{digits}f} ({min(values):.{digits}f}–{max(values):.{digits}f})"


def rates(results, name):
    """{round: documents per CPU-second} of a contender's good runs."""
    return {row["round"]: row["documents"] / row["cpu"] for row in results if row["contender"] == name and row["ok"]}


def ratios(results, name, other):
    """How many times faster `name` is than `other`, round by round."""
    mine, theirs = rates(results, name), rates(results, other)
    return [mine[number] / theirs[number] for number in mine if number in theirs]


def table(header, rows):
    line = lambda cells: "| " + " | ".join(str(cell) for cell in cells) + " |"
    return "\n".join([line(header), line(["---"] * len(header)), *map(line, rows)])


def good(outcome, name):
    return [row for row in outcome["results"] if row["contender"] == name and row["ok"]]


# Tables

def speed(outcome):
    rows = []
    for name, description in DESCRIPTIONS.items():
        runs = [row for row in outcome["results"] if row["contender"] == name]
        if name in outcome["skipped"]:
            rows.append([description, "skipped", "–", "–", "–", "–", "–"])
        elif runs:
            well = [row for row in runs if row["ok"]]
            walls = [row["documents"] / row["wall"] for row in well if "wall" in row]
            state = "" if len(well) == len(runs) else f", **{len(runs) - len(well)} of {len(runs)} runs FAILED**"
            rows.append([description + state, well[0]["documents"] if well else "–",
                         spread(list(rates(outcome["results"], name).values())),
                         spread(ratios(outcome["results"], "diarium -j 1", name), 2),
                         spread(ratios(outcome["results"], "diarium -j 2", name), 2),
                         spread(walls), spread([row["peakMB"] for row in well if "peakMB" in row])])
    return table(["contender", "documents", "documents per CPU-second", "diarium -j 1 is × it", "diarium -j 2 is × it",
                  "documents per second, wall", "peak MB"], rows)


def pieces(outcome):
    runs = good(outcome, "floor")
    if not runs:
        return "Not measured."
    names = {"read": "read the files", "parse": "libxml2 DOM tree", "breaks": "ICU word and sentence breaks",
             "stem": "libstemmer", "index": "SQLite FTS5 insert"}
    rows = [[text, spread([row["pieces"][piece] / row["documents"] * 1e6 for row in runs], 1)] for piece, text in names.items()]
    rows.append(["sum", spread([row["cpu"] / row["documents"] * 1e6 for row in runs], 1)])
    return table(["piece", "µs CPU per document"], rows)


def outputs(outcome):
    rows = []
    for name, description in DESCRIPTIONS.items():
        runs = [row for row in good(outcome, name) if "output" in row]
        if runs:
            output = runs[-1]["output"]
            rows.append([description, output["documents"], output["records"], output["references"],
                         f"{output['recordBytes'] / 1e6:.1f}", f"{output['indexBytes'] / 1e6:.1f}",
                         f"{output['precision']:.3f}", f"{output['recall']:.3f}", f"{output['f1']:.3f}"])
    return table(["contender", "documents", "records", "references found", "records MB", "index MB", "precision", "recall", "F1"], rows)


def memory(outcome):
    rows = [[row["documents"], f"{row['peakMB']:.0f}", f"{row['largestProcessMB']:.0f}", f"{row['documents'] / row['cpu']:.0f}"]
            if row["ok"] else [row["documents"], f"FAILED: {row['reason']}", "–", "–"] for row in outcome["memory"]]
    return table(["documents", "peak MB, all processes", "peak MB, largest process", "documents per CPU-second"], rows)


def night(outcome):
    rows = [[row["what"], f"{row['cpu']:.2f}", f"{row['wall']:.2f}"] if row["ok"]
            else [row["what"], f"FAILED: {row['reason']}", "–"] for row in outcome["night"]]
    return table(["corpus", "CPU seconds", "wall seconds"], rows)


def failures(outcome):
    lines = [f"- {name}: skipped, {reason}" for name, reason in outcome["skipped"].items()]
    lines += [f"- {row['contender']}, round {row['round']}: FAILED, {row['reason']}" for row in outcome["results"] if not row["ok"]]
    return "\n".join(lines)


def facts(outcome):
    about, corpus = outcome["machine"], outcome["corpus"]
    libraries = ", ".join(f"{name} {version}" for name, version in (about["libraries"] or {}).items())
    versions = [about["swift"], f"diarium {about['diarium']}" if about["diarium"] else None, f"Python {about['python']}",
                about["packages"], libraries]
    loads = [row["load"] for row in outcome["results"]]
    return (f"{about['processor']}, {about['cores']} cores, {about['memoryGiB']} GiB, {about['system']}, Linux {about['kernel']}. "
            + "; ".join(filter(None, versions)) + f".\n{outcome['rounds']} rounds, load average {min(loads):.1f}–{max(loads):.1f}. "
            f"Corpus: {corpus['documents']} documents, {corpus['bytes'] / 1e6:.1f} MB, {corpus['html']} of them HTML with "
            f"{corpus['htmlBytes'] / max(1, corpus['html']) / 1e3:.1f} kB on average; main text {corpus['mainTextBytes'] / 1e6:.1f} MB."
            if loads else "Nothing was measured.")


def markdown(outcome):
    """The whole report."""
    parts = [f"# Benchmark {outcome['date']}", facts(outcome), "Figures are medians with (least–greatest); ratios are taken "
             "within one round. Peak MB is the sum over all processes, shared pages counted once.", "## Speed", speed(outcome)]
    if problems := failures(outcome):
        parts += ["## Skipped and failed", problems]
    parts += ["## The floor", pieces(outcome), "## Output and main text", outputs(outcome)]
    if outcome.get("sameRecords") is not None:
        parts.append(f"Records with one and with two workers: {'the same bytes' if outcome['sameRecords'] else '**DIFFERENT**'}.")
    if outcome["memory"]:
        parts += ["## Memory by corpus size (diarium, 2 workers)", memory(outcome), "## Night after night (diarium, 2 workers)", night(outcome)]
    return "\n\n".join(parts) + "\n"
