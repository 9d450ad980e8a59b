#!/usr/bin/env python3
"""Draws docs/performance.md, its tables and plots, from the results that are kept in src/jmh/results.

    python3 src/jmh/python/make_performance.py [--keep DIRECTORY] [--machine TEXT] [--date DATE] [target/polluted.json …]

With --keep, the files, each one run of JMH or of measure_cpython.py, are added to the directory first, in a small form; without it
they are shown this once, together with what is kept. A row's ratios come from one run: the newest one that has the loop and itergen. A
neighbour that is missing there is shown by its ratio in another run, and marked. A section without results stays as it is; a library
without results loses its column and is named below the table; a row without an explanation in why.json says so. The same results give
the same page.
"""

import argparse
import json
import math
import os
import pathlib
import platform
import re
import statistics

from results import Results, keep, kept, read

HERE = pathlib.Path(__file__).resolve().parent
DOCS = HERE.parents[2] / "docs"
RESULTS = HERE.parent / "results"
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
ELSEWHERE = ("\\* Not in the row's run: the ratio to the loop of another run that has both; of CPython, which has no loop, a time of "
             "another day.")


def neighbours(results, profile, row):
    """The ratios of the others, CPython left out, fastest first, with their sides."""
    ratios = {side: results.ratio(profile, row, side) for side in NAMES if side not in ("gen", "cpython")}
    return sorted((ratio.value, ratio.elsewhere, side) for side, ratio in ratios.items() if ratio)


def shown(value, best=None, elsewhere=False):
    if value is None:
        return ""
    text = f"{value:.2g}" if value < 0.1 else f"{value:.1f}" if value < 10 else f"{value:.0f}"
    return (f"**{text}**" if value == best else text) + (r"\*" if elsewhere else "")


def cells(ratios):
    best = min(ratio.value for ratio in ratios if ratio)
    return [shown(ratio.value, best, ratio.elsewhere) if ratio else "" for ratio in ratios]


def line(cells):
    return "| " + " | ".join(cells) + " |"


def head(cells):
    return [line([""] + cells), "|---|" + "---:|" * len(cells)]


def ratios(results, profile):
    rows = {row: {side: results.ratio(profile, row, side) for side in NAMES} for row in ROWS}
    rows = {row: values for row, values in rows.items() if values["gen"]}
    if not rows:
        return None
    sides = [side for side in NAMES if any(values[side] for values in rows.values())]
    lines = []
    for section, labels in SECTIONS.items():
        body = [line([label] + cells([rows[row][side] for side in sides])) for row, (label, _) in labels.items() if row in rows]
        if body:
            lines += [f"**{section}**", ""] + head([NAMES[side] for side in sides]) + body + [""]
    missing = [NAMES[side] for side in NAMES if side not in sides]
    if missing:
        lines += [f"Without a column, since no run has figures of them: {', '.join(missing)}.", ""]
    if any(ratio and ratio.elsewhere for values in rows.values() for ratio in values.values()):
        lines.append(ELSEWHERE)
    return "\n".join(lines).rstrip()


def losses(results):
    """Where itergen is slower than it aims at, or than a neighbour by more than 10 %."""
    why = json.loads((HERE / "why.json").read_text(encoding="utf-8"))
    measured, lines = False, []
    for profile in ("polluted", "fresh"):
        for row, (label, _) in ROWS.items():
            gen = results.ratio(profile, row, "gen")
            if gen is None:
                continue
            measured = True
            aim = None if row in NO_AIM else AIMS.get(row, AIM)
            others = neighbours(results, profile, row)
            if (aim and gen.value > aim) or (others and gen.value > 1.1 * others[0][0]):
                value, elsewhere, side = others[0] if others else (None, False, None)
                fastest = f"{NAMES[side]} {shown(value, elsewhere=elsewhere)}" if side else ""
                lines.append(line([label, profile, shown(gen.value), shown(aim), fastest, why.get(row, "not looked into yet")]))
    if not measured:
        return None
    return "\n".join(["| | profile | itergen | aim | fastest neighbour | why |", "|---|---|---:|---:|---:|---|"] + lines) if lines else "None."


GENERATORS = {
    "an element pulled": ("pulledIteratorByHand", "pulledBody", "pulledBodyInAThread", "pulledInKotlin", "pulledInCPython"),
    "an element pulled, body with `finally`": ("pulledIteratorByHand", "pulledBodyWithFinally", None, None, None),
    "a node, handed on": ("treeWithAStackByHand", "treeByHandingTheYielderOn", None, "treeByHandingTheScopeOnInKotlin", None),
    "a node, by delegation": ("treeWithAStackByHand", "treeByDelegation", None, "treeByDelegationInKotlin", "treeByDelegationInCPython"),
}


def generators(results):
    lines, starred = [], False
    for profile in ("polluted", "fresh"):
        for label, (hand, own, *others) in GENERATORS.items():
            values = [results.ratio(profile, "Generate", side, hand, own) if side else None for side in [own, *others]]
            if values[0]:
                starred |= any(value and value.elsewhere for value in values)
                lines.append(line([f"{label}, {profile}", "1.0"]
                                  + [shown(value.value, elsewhere=value.elsewhere) if value else "" for value in values]))
        created = ["createdAndPulledOnce" + end for end in ("", "InKotlin", "InCPython")]
        run = results.newest(profile, "Generate", created[:1])
        if run:
            python = results.newest(profile, "Generate", created[2:])
            if python and python["machine"] != run["machine"]:
                python = None
            own, kotlin, cpython = (f"{time:.0f} ns" if time else "" for time in (
                results.time(each, profile, "Generate", side) for each, side in zip((run, run, python), created)))
            lines.append(line([f"created and pulled once, {profile}", "", own, "", kotlin, cpython]))
    table = head(["by hand", "woven", "in a thread", "Kotlin", "CPython"]) + lines + (["", ELSEWHERE] if starred else [])
    return "\n".join(table) if lines else None


FIRST = {"loop": "loop", "gen": "itergen", "stream": "Stream", "streamEx": "StreamEx", "kotlin": "Kotlin",
         "bodyWoven": "first body, woven", "bodyInAThread": "first body, in a thread", "bodyInKotlin": "first body, Kotlin"}


def first_use(results):
    lines = []
    for row, own, sides in (("FirstUse", "gen", FIRST), ("FurtherBodies", "bodies", {"bodies": "each of the next ten bodies, woven"})):
        run = results.newest("fresh", row, [own])
        for side, label in sides.items():
            times = results.forks(run, "fresh", row, side)
            if times:
                lines.append(line([label, f"{statistics.median(times) / 1e6:.2f} ms", f"{max(times) / 1e6:.2f} ms"]))
    return "\n".join(head(["median", "slowest"]) + lines) if lines else None


def allocation(results):
    sides = ["loop", "gen", "stream", "kotlin"]
    lines = []
    for row, (label, thousands) in ROWS.items():
        run = results.newest("polluted", row, ["loop", "gen"], "bytes")
        if run:
            values = [results.bytes(run, "polluted", row, side) for side in sides]
            lines.append(line([label] + ["" if value is None else f"{value / thousands / 1000:.1f}" for value in values]))
    return "\n".join(head(["loop"] + [NAMES[side] for side in sides[1:]]) + lines) if lines else None


def growth(results):
    sides = {side for run in results.runs for side in run["figures"].get("polluted", {}).get("Growth", {})}
    lines = []
    for elements, stages in sorted({tuple(map(int, side.split()[1:])) for side in sides if side.startswith("gen ")}):
        run = results.newest("polluted", "Growth", [f"gen {elements} {stages}"])
        times = [results.time(run, "polluted", "Growth", f"{side} {elements} {stages}") for side in ("gen", "stream")]
        lines.append(line([f"{elements:,} elements, {stages} stage{'s'[:stages - 1]}"]
                          + [f"{time / elements / stages:.2f}" if time else "" for time in times]))
    return "\n".join(head(["itergen", "Stream"]) + lines) if lines else None


def svg(width, height, lines):
    return "\n".join([f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" font-family="sans-serif" font-size="13">',
                      '<rect width="100%" height="100%" fill="white"/>', *lines, "</svg>"]) + "\n"


def bars(results, profile, row):
    """Bars of the ratios on a logarithmic scale; a bar that ends further left is faster."""
    ratios = [(NAMES[name], results.ratio(profile, row, name)) for name in NAMES]
    ratios = [("loop", 1.0)] + sorted(((name, ratio.value) for name, ratio in ratios if ratio), key=lambda bar: bar[1])
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
    rows = [(label, results.ratio(profile, row, "gen").value, [value for value, _, _ in neighbours(results, profile, row)])
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


def draw(results, docs):
    """Puts what the results say into the page, and the plots beside it."""
    sections = {"polluted": ratios(results, "polluted"), "fresh": ratios(results, "fresh"), "losses": losses(results),
                "generators": generators(results), "first use": first_use(results), "allocation": allocation(results),
                "growth": growth(results)}
    drawn = sections["polluted"] is not None
    if drawn:
        sections["polluted"] = "![every row](performance-all.svg)\n\n" + sections["polluted"]
    described = results.described()
    sections["measured"] = "\n".join(["Measured on", ""] + [f"- {run}" for run in described]) if described else None
    page = docs / "performance.md"
    text = page.read_text(encoding="utf-8")
    for name, content in sections.items():
        if content is not None:
            begin, end = f"<!-- {name} -->\n", f"<!-- end of {name} -->"
            before, rest = text.split(begin)
            text = before + begin + content + "\n" + end + rest.split(end, 1)[1]
    page.write_text(text, encoding="utf-8")
    for row in ("Map", "ForEach"):
        if results.ratio("polluted", row, "gen"):
            (docs / f"performance-{row.lower()}.svg").write_text(bars(results, "polluted", row), encoding="utf-8")
    if drawn:
        (docs / "performance-all.svg").write_text(dots(results, "polluted"), encoding="utf-8")


def main(arguments=None, docs=DOCS):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=pathlib.Path, help="results of JMH or of measure_cpython.py, each of one run")
    parser.add_argument("--keep", type=pathlib.Path, metavar="DIRECTORY", help="adds the files to this directory of kept results")
    parser.add_argument("--machine", default=machine(), help="what it ran on; by default, what this machine says of itself")
    parser.add_argument("--date", help="when it ran, as in 2026-11-23; by default, when each file was written")
    given = parser.parse_args(arguments)
    runs = []
    for file in given.files:
        try:
            run = read(file, given.date, given.machine)
        except (OSError, ValueError):
            run = None
        if run is None or not run["figures"]:
            print(f"{file} can't be read or has no results, so it is left out")
        elif given.keep:
            keep(run, given.keep)
        else:
            runs.append(run)
    results = Results(kept(given.keep or RESULTS) + runs)
    if not results.runs:
        print("no results, the page stays as it is")
        return
    draw(results, docs)
    for name in results.unused():
        print(f"{name} is not shown any more: newer runs have all its figures")


if __name__ == "__main__":
    main()
