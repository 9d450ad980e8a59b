"""The results of JMH and of measure_cpython.py in the small form in which they are kept, and which of them a table shows.

A run is a dictionary: its `date`, `machine`, `jdk` or `cpython`, `settings`, and its `figures` by profile, row and side, each with the
forks' medians in nanoseconds and, where they are known, the bytes for one operation. What knows no profile stands under `any`.
"""

import collections
import datetime
import json
import pathlib
import re
import statistics

ANY = "any"
NANOSECONDS = {"ns/op": 1, "us/op": 1e3, "ms/op": 1e6, "s/op": 1e9}
# `elsewhere` tells that the row's run has no such side.
Ratio = collections.namedtuple("Ratio", "value elsewhere")


def forks(metric):
    """Each fork's median, in nanoseconds."""
    if "rawDataHistogram" in metric:
        runs = [[run for iteration in fork for run in iteration] for fork in metric["rawDataHistogram"]]
    else:
        runs = [[(time, 1) for time in fork] for fork in metric["rawData"]]
    unit = NANOSECONDS.get(metric["scoreUnit"], 1)
    return [middle(sorted(fork)) * unit for fork in runs if fork]


def middle(runs):
    """The median of times with their counts."""
    left = sum(count for _, count in runs) / 2
    for time, count in runs:
        left -= count
        if left <= 0:
            return time
    raise ValueError("no runs")


def rounded(value):
    """Four digits; more of them are noise."""
    short = float(f"{value:.4g}")
    return int(short) if short == int(short) else short


def condensed(results, date, machine):
    """What is kept of one file of results."""
    run = {"date": date, "machine": machine, "settings": [], "figures": {}}
    for result in results:
        name = re.fullmatch(r"(?:.*\.)?(\w+)Benchmark\.(\w+)", result["benchmark"])
        times = forks(result["primaryMetric"])
        if not name or not times:
            continue
        row, side = name.groups()
        parameters = result.get("params") or {}
        side = " ".join([side] + [parameters[name] for name in ("elements", "stages", "count") if name in parameters])
        figure = {"ns": [rounded(time) for time in times]}
        for key, metric in result.get("secondaryMetrics", {}).items():
            if key.endswith("gc.alloc.rate.norm"):
                figure["bytes"] = rounded(metric["score"])
        run["figures"].setdefault(parameters.get("profile", ANY), {}).setdefault(row, {})[side] = figure
        if "jdkVersion" in result:
            run["jdk"] = result["jdkVersion"]
            time = result["measurementTime"] if result.get("mode") != "ss" else "one shot"
            setting = f"{result['forks']} forks, {result['measurementIterations']} × {time}"
            run["settings"] = sorted({*run["settings"], setting})
        if "python" in result:
            run["cpython"] = result["python"]
    return run


def written(value, indent=""):
    """JSON with a side a line, so that a diff shows which sides a run has changed."""
    if isinstance(value, dict) and any(isinstance(each, (dict, list)) for each in value.values()) and "ns" not in value:
        inner = indent + " "
        lines = [f"{inner}{json.dumps(key, ensure_ascii=False)}: {written(value[key], inner)}" for key in sorted(value)]
        return "{\n" + ",\n".join(lines) + f"\n{indent}}}"
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def read(file, date, machine):
    """One file of results, condensed; the time at which it was written tells which of two runs of a day is newer."""
    when = datetime.datetime.fromtimestamp(file.stat().st_mtime)
    run = condensed(json.loads(file.read_text(encoding="utf-8")), date or f"{when:%Y-%m-%d %H:%M}", machine)
    return {"name": re.sub(r"[ :]", "-", run["date"]) + "-" + file.stem, **run}


def keep(run, folder):
    """Writes a run into the folder, under its date and the name of its file, and so beside all earlier ones."""
    folder.mkdir(parents=True, exist_ok=True)
    content = {key: value for key, value in run.items() if key != "name"}
    (folder / f"{run['name']}.json").write_text(written(content) + "\n", encoding="utf-8")


def kept(folder):
    """The runs of a folder; none where there is no such folder."""
    return [{"name": file.stem, **json.loads(file.read_text(encoding="utf-8"))} for file in sorted(folder.glob("*.json"))]


class Results:
    """Which run a figure comes from: for a row, the newest one that has all that the row is about."""

    def __init__(self, runs):
        self.runs = sorted(runs, key=lambda run: (run["date"], run["name"]), reverse=True)
        self.used = set()

    @staticmethod
    def figure(run, profile, row, side):
        figures = run["figures"]
        return figures.get(profile, {}).get(row, {}).get(side) or figures.get(ANY, {}).get(row, {}).get(side)

    def newest(self, profile, row, sides, what="ns"):
        """The newest run that has these sides of a row, or None."""
        for run in self.runs:
            if all(what in (self.figure(run, profile, row, side) or {}) for side in sides):
                return run
        return None

    def forks(self, run, profile, row, side):
        """The forks' medians in this run, or an empty list."""
        figure = run and self.figure(run, profile, row, side)
        if not figure:
            return []
        self.used.add(run["name"])
        return figure["ns"]

    def time(self, run, profile, row, side):
        """The median of the forks' medians, so that one fork with an odd profile doesn't decide; in nanoseconds."""
        times = self.forks(run, profile, row, side)
        return statistics.median(times) if times else None

    def bytes(self, run, profile, row, side):
        figure = run and self.figure(run, profile, row, side)
        if not figure or "bytes" not in figure:
            return None
        self.used.add(run["name"])
        return figure["bytes"]

    def ratio(self, profile, row, side, loop="loop", own="gen"):
        """A side in loops. The row's run is the newest with `loop` and `own`; what is missing there comes from the newest other run that
        has it together with a loop, never as a time beside another run's loop. Only what has no loop at all, CPython, is set against the
        loop of the row's run, if it is of the same machine."""
        home = self.newest(profile, row, [loop, own])
        if home is None:
            return None
        if self.figure(home, profile, row, side):
            return self.over(home, home, profile, row, side, loop)
        other = self.newest(profile, row, [loop, side])
        if other is not None:
            return self.over(other, other, profile, row, side, loop)._replace(elsewhere=True)
        for run in self.runs:
            if "cpython" in run and run["machine"] == home["machine"] and self.figure(run, profile, row, side):
                return self.over(run, home, profile, row, side, loop)
        return None

    def over(self, run, loops, profile, row, side, loop):
        value = self.time(run, profile, row, side) / self.time(loops, profile, row, loop)
        return Ratio(value, run["date"][:10] != loops["date"][:10])

    def described(self):
        """The runs of which something is shown, newest first."""
        lines = []
        for run in self.runs:
            if run["name"] in self.used:
                what = f"CPython {run['cpython']}" if "cpython" in run else "; ".join([f"JDK {run.get('jdk')}"] + run["settings"])
                line = f"{run['date'][:10]} on {run['machine']}: {what}"
                if line not in lines:
                    lines.append(line)
        return lines

    def unused(self):
        return [run["name"] for run in self.runs if run["name"] not in self.used]
