"""Runs one command and says what it cost: CPU of its whole process tree, peak memory, wall time, exit code."""

import os
import select
import signal
import subprocess
import time
from dataclasses import dataclass

SAMPLING_INTERVAL = 0.03
CLOCK_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass
class Usage:
    exit_code: int
    cpu: float  # seconds, user and system, every process of the tree
    wall: float  # seconds
    peak_mb: float  # sum of the proportional set sizes of the tree, the largest sample
    largest_process_mb: float  # the kernel's peak of resident memory of the largest process
    output: str
    errors: str


def kilobytes(lines, name):
    """The value of a line such as `VmHWM:  5120 kB`."""
    return next(int(line.split()[1]) for line in lines if line.startswith(name))


class Tree:
    """Samples of a process and its descendants. The kernel adds a child's CPU to its parent only when the parent waits
    for it, so the CPU each process was last seen with is kept as a second account."""

    def __init__(self, root):
        self.root = root
        self.cpu = {}
        self.peak_mb = 0.0
        self.largest_process_mb = 0.0

    def processes(self):
        found, todo = [], [self.root]
        while todo:
            process = todo.pop()
            found.append(process)
            try:
                for thread in os.listdir(f"/proc/{process}/task"):
                    with open(f"/proc/{process}/task/{thread}/children") as children:
                        todo += map(int, children.read().split())
            except OSError:
                pass  # it has ended
        return found

    def sample(self):
        total = 0
        for process in self.processes():
            try:
                with open(f"/proc/{process}/stat") as stat:
                    fields = stat.read().rsplit(")", 1)[1].split()
                self.cpu[process] = (int(fields[11]) + int(fields[12])) / CLOCK_TICKS
                with open(f"/proc/{process}/smaps_rollup") as rollup:
                    total += kilobytes(rollup, "Pss:")
                with open(f"/proc/{process}/status") as status:  # ru_maxrss would count our own memory before exec
                    self.largest_process_mb = max(self.largest_process_mb, kilobytes(status, "VmHWM:") / 1024)
            except (OSError, StopIteration, IndexError):
                pass  # it has ended
        self.peak_mb = max(self.peak_mb, total / 1024)


def run(command, scratch, limit=3600):
    """Runs the command to its end, or for `limit` seconds at most; what it prints goes through files in `scratch`."""
    out_path, error_path = scratch / "stdout", scratch / "stderr"
    with open(out_path, "w") as out, open(error_path, "w") as errors:
        start = time.monotonic()
        process = subprocess.Popen([str(part) for part in command], stdout=out, stderr=errors, stdin=subprocess.DEVNULL,
                                   start_new_session=True)
        tree = Tree(process.pid)
        status, usage = wait(process.pid, tree, start + limit)
        wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    stop_group(process.pid)
    return Usage(process.returncode, max(usage.ru_utime + usage.ru_stime, sum(tree.cpu.values())), wall, tree.peak_mb,
                 tree.largest_process_mb, out_path.read_text(errors="replace"), error_path.read_text(errors="replace"))


def wait(pid, tree, deadline):
    """Waits for the process, sampling its tree. Returns its status and resource usage."""
    process = os.pidfd_open(pid)
    poller = select.poll()
    poller.register(process, select.POLLIN)
    while not poller.poll(SAMPLING_INTERVAL * 1000):
        tree.sample()
        if time.monotonic() > deadline:
            stop_group(pid)
    os.close(process)
    return os.wait4(pid, 0)[1:]


def stop_group(leader):
    """Ends what is left of the command's process group: a stray worker would be a load on the next measurement."""
    try:
        os.killpg(leader, signal.SIGKILL)
    except ProcessLookupError:
        pass
