#!/usr/bin/env python3
"""Puts the results of JMH into docs/performance.md, as tables and a plot.

    python3 src/jmh/python/make_performance.py target/jmh-result.json …

Several result files are taken together. Everything is shown as a ratio to the hand-written loop of the same run, from the
medians of all forks. A library without the operation, or without a result, leaves its cell empty.
"""

import json
import math
import pathlib
import re
import statistics
import sys

DOCS = pathlib.Path(__file__).resolve().parents[3] / "docs"
LIBRARIES = ["gen", "stream", "streamEx", "jool", "vavr", "guava", "eclipse", "commons", "kotlin", "cyclops"]
NAMES = {"gen": "itergen", "stream": "Stream", "streamEx": "StreamEx", "jool": "jOOλ", "vavr": "Vavr", "guava": "Guava",
         "eclipse": "Eclipse C.", "commons": "Commons C.", "kotlin": "Kotlin", "cyclops": "Cyclops"}
ROWS = {
    "Map": "map → filter → sum",
    "ForEach": "map → filter, for-each",
    "TakeWhile": "takeWhile → sum",
    "Islice": "islice → sum",
    "Chain": "chain → sum",
    "Accumulate": "accumulate → sum",
    "FlatMap": "flatMap (3 each) → sum",
    "Enumerate": "enumerate",
    "Pairwise": "pairwise",
    "Zip": "zip",
    "Batched": "batched(10)",
    "GroupBy": "groupBy (runs of 10)",
    "Product": "product (100 × 100)",
    "ToList": "map → toList",
    "Creation": "three stages, three elements",
    "squares": "sum of squares",
    "evenSquares": "sum of even squares",
    "cart": "cart",
}


def median(metric):
    """The median of the forks' medians, so that one fork with an odd profile doesn't decide."""
    if "rawDataHistogram" in metric:
        forks = [[run for iteration in fork for run in iteration] for fork in metric["rawDataHistogram"]]
    else:
        forks = [[(time, 1) for time in fork] for fork in metric["rawData"]]
    return statistics.median(middle(sorted(fork)) for fork in forks)


def middle(runs):
    """The median of times with their counts."""
    left = sum(count for _, count in runs) / 2
    for time, count in runs:
        left -= count
        if left <= 0:
            return time
    raise ValueError("no runs")


def medians(files):
    """Maps (profile, row, library) to the median time."""
    times = {}
    for file in files:
        for result in json.loads(pathlib.Path(file).read_text()):
            row, method = re.fullmatch(r".*\.(\w+)Benchmark\.(\w+)", result["benchmark"]).groups()
            if row == "Clash":
                row, method = re.fullmatch(r"(.*?)(Loop|Gen|Stream)", method).groups()
                method = method.lower()
            profile = result.get("params", {}).get("profile")
            if profile and row in ROWS:
                times[profile, row, method] = median(result["primaryMetric"])
    return times


def ratio(times, profile, row, library):
    time, loop = times.get((profile, row, library)), times.get((profile, row, "loop"))
    return time / loop if time and loop else None


def shown(value, best):
    if value is None:
        return ""
    text = f"{value:.1f}" if value < 10 else f"{value:.0f}"
    return f"**{text}**" if value == best else text


def table(times, profile):
    libraries = [name for name in LIBRARIES if any(key[0] == profile and key[2] == name for key in times)]
    lines = ["| | " + " | ".join(NAMES[name] for name in libraries) + " |", "|---|" + "---:|" * len(libraries)]
    for row, label in ROWS.items():
        values = [ratio(times, profile, row, name) for name in libraries]
        if values[0] is not None:
            best = min(value for value in values if value is not None)
            lines.append(f"| {label} | " + " | ".join(shown(value, best) for value in values) + " |")
    return "\n".join(lines)


def plot(times, profile, row):
    """Bars of the ratios on a logarithmic scale; a bar that ends further left is faster."""
    bars = [(NAMES[name], ratio(times, profile, row, name)) for name in LIBRARIES]
    bars = [("loop", 1.0)] + sorted((bar for bar in bars if bar[1]), key=lambda bar: bar[1])
    left, width, step = 100, 420, 24
    scale = width / math.log10(max(value for _, value in bars) * 1.5)
    lines = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{left + width + 60}" height="{step * len(bars) + 40}" '
             'font-family="sans-serif" font-size="13">',
             '<rect width="100%" height="100%" fill="white"/>',
             f'<text x="10" y="20">{ROWS[row]}: times the hand-written loop ({profile}, logarithmic)</text>']
    for i, (name, value) in enumerate(bars):
        y, length = 32 + step * i, max(2, math.log10(value) * scale)
        color = "#2b6cb0" if name == NAMES["gen"] else "#a0aec0"
        lines.append(f'<text x="{left - 8}" y="{y + 14}" text-anchor="end">{name}</text>'
                     f'<rect x="{left}" y="{y}" width="{length:.0f}" height="18" fill="{color}"/>'
                     f'<text x="{left + length + 6:.0f}" y="{y + 14}">{value:.1f}</text>')
    return "\n".join(lines + ["</svg>"]) + "\n"


def main():
    times = medians(sys.argv[1:])
    page = DOCS / "performance.md"
    text = page.read_text()
    for profile in ("polluted", "fresh"):
        if any(key[0] == profile for key in times):
            begin, end = f"<!-- {profile} -->\n", f"<!-- end of {profile} -->"
            head, rest = text.split(begin)
            text = head + begin + table(times, profile) + "\n" + end + rest.split(end)[1]
    page.write_text(text)
    for row in ("Map", "ForEach"):
        if ratio(times, "polluted", row, "gen"):
            (DOCS / f"performance-{row.lower()}.svg").write_text(plot(times, "polluted", row))


if __name__ == "__main__":
    main()
