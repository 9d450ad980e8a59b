#!/usr/bin/env python3
"""Puts the results of JMH into docs/performance.md, as tables and plots.

    python3 src/jmh/python/make_performance.py [--machine TEXT] [--date DATE] target/jmh-result.json target/cpython.json …

Several result files are taken together, a later one wins. Times are the medians of all forks' medians and shown as ratios to the
hand-written loop of the same run. A section without results stays as it is; a library without results loses its column and is
named below the table; a row without an explanation in why.json says so. The same files give the same page.
"""

import argparse
import datetime
import json
import math
import os
import pathlib
import platform
import re
import statistics

HERE = pathlib.Path(__file__).resolve().parent
DOCS = HERE.parents[2] / "docs"
PAGE = DOCS / "performance.md"
NAMES = {"gen": "itergen", "stream": "Stream", "streamEx": "StreamEx", "jool": "jOOλ", "vavr": "Vavr", "guava": "Guava",
         "eclipse": "Eclipse C.", "commons": "Commons C.", "kotlin": "Kotlin", "cyclops": "Cyclops", "jayield": "jayield",
         "cpython": "CPython"}
# A row's label, and how many elements it handles, in thousands.
SECTIONS = {
    "Operators": {
        "Map": ("map → filter → sum", 10), "ForEach": ("map → filter, for-each", 10), "Filter": ("filter", 10),
        "FilterFalse": ("filterFalse", 10), "TakeWhile": ("takeWhile, half", 10), "DropWhile": ("dropWhile, half", 10),
        "Take": ("take, half", 5), "Drop": ("drop, half", 10), "Islice": ("islice", 7.5), "Compress": ("compress", 10),
        "Chain": ("chain", 10.1), "ChainFromIterable": ("chainFromIterable", 10), "FlatMap": ("flatMap (3 each)", 30),
        "Accumulate": ("accumulate", 10), "StarMap": ("starMap", 10), "MapOfTwo": ("map of two", 10), "Peek": ("peek", 10),
        "Enumerate": ("enumerate", 10), "Pairwise": ("pairwise", 10), "Zip": ("zip", 10), "ZipStrict": ("zipStrict", 10),
        "ZipLongest": ("zipLongest", 10), "Batched": ("batched(10)", 10), "GroupBy": ("groupBy (runs of 10)", 10), "Tee": ("tee", 10),
        "Gather": ("gather(windowFixed(10))", 10), "Product": ("product (100 × 100)", 10),
        "Combinations": ("combinations (40 of 3)", 9.88),
        "CombinationsWithReplacement": ("combinationsWithReplacement (38 of 3)", 9.88), "Permutations": ("permutations of 7", 5.04),
    },
    "Sources": {
        "Range": ("range", 10), "Count": ("count", 10), "Repeat": ("repeat", 10), "Cycle": ("cycle", 10), "Iterate": ("iterate", 10),
        "Reversed": ("reversed", 10), "Chars": ("chars", 10), "FromIterator": ("fromIterator → filter", 10),
        "FromStream": ("fromStream", 10),
    },
    "Ends": {
        "Sum": ("sum", 10), "SumDouble": ("sumDouble", 10), "Fold": ("fold", 10), "Reduce": ("reduce", 10), "Max": ("max", 10),
        "Min": ("min", 10), "Any": ("any", 10), "All": ("all", 10), "None": ("none", 10), "Length": ("map → filter → length", 10),
        "Last": ("map → last", 10), "ToList": ("map → toList", 10), "ToSet": ("map → toSet", 10), "Sorted": ("sorted", 10),
        "Collect": ("collect(groupingBy)", 10), "Joining": ("joining", 10), "Stream": ("map → stream()", 10),
    },
    "Queries": {
        "Squares": ("sum of squares", 10), "EvenSquares": ("sum of even squares", 10), "Cart": ("cart (100 × 100)", 10),
        "Refs": ("refs", 10), "Every": ("every", 10), "Find": ("find", 5), "First": ("first", 5),
        "FlatMapReduce": ("flatMap → reduce", 10), "ZipPrimes": ("zip with primes", 10), "SameFringe": ("same fringe", 20),
        "Collapse": ("collapse", 10), "OddLines": ("odd lines", 10), "MaxTemperature": ("max temperature", 10),
    },
    "Short": {"Creation": ("three stages, three elements", 0.003)},
    "Threads": {"SynchronizedGen": ("synchronizedGen, one thread", 10), "TeeConcurrent": ("teeConcurrent, one thread", 20)},
}
ROWS = {row: label for rows in SECTIONS.values() for row, label in rows.items()}
# What itergen shall not exceed, in loops.
AIMS = {"Map": 1.3, "ForEach": 5.0}
AIM = 1.5
NO_AIM = {"Creation", "SynchronizedGen", "TeeConcurrent", "SameFringe"}
NANOSECONDS = {"ns/op": 1, "us/op": 1e3, "ms/op": 1e6, "s/op": 1e9}


def median(metric):
    """The median of the forks' medians, so that one fork with an odd profile doesn't decide; in nanoseconds."""
    return statistics.median(forks(metric))


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


class Results:
    """What the files say. Keys are (profile, row, side); growth has its parameters as the side."""

    def __init__(self, files):
        self.times, self.spread, self.bytes, self.machines = {}, {}, {}, set()
        for file in files:
            for result in json.loads(pathlib.Path(file).read_text(encoding="utf-8")):
                self.add(result)

    def add(self, result):
        name = re.fullmatch(r"(?:.*\.)?(\w+)Benchmark\.(\w+)", result["benchmark"])
        metric = result["primaryMetric"]
        if not name or not forks(metric):
            return
        row, side = name.groups()
        parameters = result.get("params") or {}
        if "elements" in parameters:
            side = side, int(parameters["elements"]), int(parameters["stages"])
        if "count" in parameters:
            side = side, int(parameters["count"])
        # CPython and what starts a JVM of its own know no profile.
        for profile in [parameters["profile"]] if "profile" in parameters else ["polluted", "fresh"]:
            self.times[profile, row, side] = median(metric)
            self.spread[profile, row, side] = forks(metric)
            for key, secondary in result.get("secondaryMetrics", {}).items():
                if key.endswith("gc.alloc.rate.norm"):
                    self.bytes[profile, row, side] = secondary["score"]
        if "jdkVersion" in result:
            self.machines.add(f"JDK {result['jdkVersion']}, {result['forks']} forks, "
                              f"{result['measurementIterations']} × {result['measurementTime']}")
        if "python" in result:
            self.machines.add(f"CPython {result['python']}")

    def ratio(self, profile, row, side):
        time, loop = self.times.get((profile, row, side)), self.times.get((profile, row, "loop"))
        return time / loop if time and loop else None

    def has(self, profile, side):
        return any(key[0] == profile and key[2] == side and key[1] in ROWS for key in self.times)

    def neighbours(self, profile, row):
        """The ratios of the others, CPython left out, fastest first."""
        ratios = {side: self.ratio(profile, row, side) for side in NAMES if side not in ("gen", "cpython")}
        return sorted((value, side) for side, value in ratios.items() if value)


def shown(value, best=None):
    if value is None:
        return ""
    text = f"{value:.2g}" if value < 0.1 else f"{value:.1f}" if value < 10 else f"{value:.0f}"
    return f"**{text}**" if value == best else text


def line(cells):
    return "| " + " | ".join(cells) + " |"


def head(cells):
    return [line([""] + cells), "|---|" + "---:|" * len(cells)]


def ratios(results, profile):
    sides = [side for side in NAMES if results.has(profile, side)]
    if "gen" not in sides:
        return None
    lines = []
    for section, rows in SECTIONS.items():
        body = []
        for row, (label, _) in rows.items():
            values = [results.ratio(profile, row, side) for side in sides]
            if values[0] is not None:
                body.append(line([label] + [shown(value, min(filter(None, values))) for value in values]))
        if body:
            lines += [f"**{section}**", ""] + head([NAMES[side] for side in sides]) + body + [""]
    missing = [NAMES[side] for side in NAMES if side not in sides]
    if missing:
        lines.append(f"Without a column, since this run has no figures of them: {', '.join(missing)}.")
    return "\n".join(lines).rstrip()


def losses(results):
    """Where itergen is slower than it aims at, or than a neighbour by more than 10 %."""
    why = json.loads((HERE / "why.json").read_text(encoding="utf-8"))
    lines = []
    for profile in ("polluted", "fresh"):
        for row, (label, _) in ROWS.items():
            gen = results.ratio(profile, row, "gen")
            if gen is None:
                continue
            aim = None if row in NO_AIM else AIMS.get(row, AIM)
            others = results.neighbours(profile, row)
            beaten = bool(others) and gen > 1.1 * others[0][0]
            if (aim and gen > aim) or beaten:
                fastest = f"{NAMES[others[0][1]]} {shown(others[0][0])}" if others else ""
                lines.append(line([label, profile, shown(gen), shown(aim), fastest, why.get(row, "not looked into yet")]))
    if not any(results.ratio(profile, row, "gen") for profile in ("polluted", "fresh") for row in ROWS):
        return None
    return "\n".join(["| | profile | itergen | aim | fastest neighbour | why |", "|---|---|---:|---:|---:|---|"] + lines) if lines else "None."


GENERATORS = {
    "an element pulled": ("pulledIteratorByHand", "pulledBody", "pulledBodyInAThread", "pulledInKotlin", "pulledInCPython"),
    "an element pulled, body with `finally`": ("pulledIteratorByHand", "pulledBodyWithFinally", None, None, None),
    "a node, handed on": ("treeWithAStackByHand", "treeByHandingTheYielderOn", None, "treeByHandingTheScopeOnInKotlin", None),
    "a node, by delegation": ("treeWithAStackByHand", "treeByDelegation", None, "treeByDelegationInKotlin", "treeByDelegationInCPython"),
}


def generators(results):
    lines = []
    for profile in ("polluted", "fresh"):
        for label, (hand, *sides) in GENERATORS.items():
            times = {side: results.times.get((profile, "Generate", side)) for side in [hand, *sides] if side}
            if times.get(hand) and times.get(sides[0]):
                lines.append(line([f"{label}, {profile}", "1.0"]
                                  + [shown(times[side] / times[hand]) if side and times[side] else "" for side in sides]))
        created = [results.times.get((profile, "Generate", "createdAndPulledOnce" + end)) for end in ("", "InKotlin", "InCPython")]
        if created[0]:
            own, kotlin, cpython = (f"{time:.0f} ns" if time else "" for time in created)
            lines.append(line([f"created and pulled once, {profile}", "", own, "", kotlin, cpython]))
    return "\n".join(head(["by hand", "woven", "in a thread", "Kotlin", "CPython"]) + lines) if lines else None


FIRST = {"loop": "loop", "gen": "itergen", "stream": "Stream", "streamEx": "StreamEx", "kotlin": "Kotlin",
         "bodyWoven": "first body, woven", "bodyInAThread": "first body, in a thread", "bodyInKotlin": "first body, Kotlin"}


def first_use(results):
    sides = [("FirstUse", side, label) for side, label in FIRST.items()] + [("FurtherBodies", "bodies", "each of the next ten bodies, woven")]
    lines = []
    for row, side, label in sides:
        times = results.spread.get(("fresh", row, side))
        if times:
            lines.append(line([label, f"{statistics.median(times) / 1e6:.2f} ms", f"{max(times) / 1e6:.2f} ms"]))
    return "\n".join(head(["median", "slowest"]) + lines) if lines else None


def allocation(results):
    sides = ["loop", "gen", "stream", "kotlin"]
    lines = []
    for row, (label, thousands) in ROWS.items():
        values = [results.bytes.get(("polluted", row, side)) for side in sides]
        if values[0] is not None and values[1] is not None:
            lines.append(line([label] + ["" if value is None else f"{value / thousands / 1000:.1f}" for value in values]))
    return "\n".join(head(["loop"] + [NAMES[side] for side in sides[1:]]) + lines) if lines else None


def growth(results):
    cases = sorted({key[2][1:] for key in results.times if key[:2] == ("polluted", "Growth")})
    lines = []
    for elements, stages in cases:
        times = [results.times.get(("polluted", "Growth", (side, elements, stages))) for side in ("gen", "stream")]
        lines.append(line([f"{elements:,} elements, {stages} stage{'s'[:stages - 1]}"]
                          + [f"{time / elements / stages:.2f}" if time else "" for time in times]))
    return "\n".join(head(["itergen", "Stream"]) + lines) if lines else None


def svg(width, height, lines):
    return "\n".join([f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" font-family="sans-serif" font-size="13">',
                      '<rect width="100%" height="100%" fill="white"/>', *lines, "</svg>"]) + "\n"


def bars(results, profile, row):
    """Bars of the ratios on a logarithmic scale; a bar that ends further left is faster."""
    ratios = [(NAMES[name], results.ratio(profile, row, name)) for name in NAMES]
    ratios = [("loop", 1.0)] + sorted((bar for bar in ratios if bar[1]), key=lambda bar: bar[1])
    left, width, step = 100, 420, 24
    scale = width / math.log10(max(value for _, value in ratios) * 1.5)
    lines = [f'<text x="10" y="20">{ROWS[row][0]}: times the hand-written loop ({profile}, logarithmic)</text>']
    for i, (name, value) in enumerate(ratios):
        y, length = 32 + step * i, max(2, math.log10(value) * scale)
        color = "#2b6cb0" if name == NAMES["gen"] else "#a0aec0"
        lines.append(f'<text x="{left - 8}" y="{y + 14}" text-anchor="end">{name}</text>'
                     f'<rect x="{left}" y="{y}" width="{length:.0f}" height="18" fill="{color}"/>'
                     f'<text x="{left + length + 6:.0f}" y="{y + 14}">{value:.1f}</text>')
    return svg(left + width + 60, step * len(ratios) + 40, lines)


def dots(results, profile):
    """All rows: itergen, and the fastest and the slowest neighbour, in loops; the line is the loop."""
    rows = [(label, results.ratio(profile, row, "gen"), [value for value, _ in results.neighbours(profile, row)])
            for row, (label, _) in ROWS.items() if results.ratio(profile, row, "gen")]
    values = [value for _, gen, others in rows for value in [gen, *others]]
    low, high = math.log10(min(values + [0.5])), math.log10(max(values + [10]))
    left, width, step = 270, 460, 18

    def x(value):
        return left + (math.log10(value) - low) / (high - low) * width

    bottom = 40 + step * len(rows)
    lines = [f'<text x="10" y="20">Times the hand-written loop ({profile}, logarithmic); blue: itergen, grey: the neighbours</text>']
    for tick in [10 ** e for e in range(math.ceil(low), math.floor(high) + 1)]:
        lines.append(f'<line x1="{x(tick):.1f}" y1="30" x2="{x(tick):.1f}" y2="{bottom}" stroke="{"#333" if tick == 1 else "#ddd"}"/>'
                     f'<text x="{x(tick):.1f}" y="{bottom + 16}" text-anchor="middle">{tick:g}</text>')
    for i, (label, gen, others) in enumerate(rows):
        y = 44 + step * i
        lines.append(f'<text x="{left - 12}" y="{y + 4}" text-anchor="end">{label}</text>'
                     + "".join(f'<circle cx="{x(value):.1f}" cy="{y}" r="3" fill="#a0aec0"/>' for value in others)
                     + f'<circle cx="{x(gen):.1f}" cy="{y}" r="5" fill="#2b6cb0"/>')
    return svg(left + width + 40, bottom + 30, lines)


def machine():
    """The model and number of this machine's processors, as far as it tells."""
    model = platform.processor() or platform.machine()
    try:
        model = re.search(r"model name\s*: (.*)", pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8")).group(1)
    except (OSError, AttributeError):
        pass
    return f"{os.cpu_count()} × {model}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=pathlib.Path, help="results of JMH or of measure_cpython.py")
    parser.add_argument("--machine", default=machine(), help="what it ran on; by default, what this machine says of itself")
    parser.add_argument("--date", help="when it ran; by default, when the newest file was written")
    arguments = parser.parse_args()
    files = [file for file in arguments.files if file.exists()]
    for file in set(arguments.files) - set(files):
        print(f"{file} is missing, so its results are left out")
    results = Results(files)
    if not results.times:
        print("no results, the page stays as it is")
        return
    date = arguments.date or datetime.date.fromtimestamp(max(file.stat().st_mtime for file in files)).isoformat()
    measured = f"Measured on {date} on {arguments.machine}: {'; '.join(sorted(results.machines))}."
    sections = {"measured": measured, "polluted": ratios(results, "polluted"), "fresh": ratios(results, "fresh"), "losses": losses(results),
                "generators": generators(results), "first use": first_use(results), "allocation": allocation(results),
                "growth": growth(results)}
    drawn = results.has("polluted", "gen") and results.has("polluted", "loop")
    if drawn:
        sections["polluted"] = "![every row](performance-all.svg)\n\n" + sections["polluted"]
    text = PAGE.read_text(encoding="utf-8")
    for name, content in sections.items():
        if content is not None:
            begin, end = f"<!-- {name} -->\n", f"<!-- end of {name} -->"
            before, rest = text.split(begin)
            text = before + begin + content + "\n" + end + rest.split(end, 1)[1]
    PAGE.write_text(text, encoding="utf-8")
    for row in ("Map", "ForEach"):
        if results.ratio("polluted", row, "gen"):
            (DOCS / f"performance-{row.lower()}.svg").write_text(bars(results, "polluted", row), encoding="utf-8")
    if drawn:
        (DOCS / "performance-all.svg").write_text(dots(results, "polluted"), encoding="utf-8")


if __name__ == "__main__":
    main()
