#!/usr/bin/env python3
"""Measures with CPython 3.13 what the benchmarks of src/jmh/java measure on the JVM, in the form of JMH's results.

    python3 src/jmh/python/measure_cpython.py target/cpython.json

Where another version runs this, it looks for a 3.13; where there is none, it says so and writes no results, and the page has no
column of CPython. Each time is that of one run of the whole work, the best of five for each of three rounds.
"""

import collections
import functools
import itertools
import json
import os
import pathlib
import platform
import shutil
import subprocess
import sys
import timeit

WANTED = (3, 13)
COUNT = 10_000
NUMBERS = list(range(COUNT))
COPY = list(range(COUNT))
DESCENDING = NUMBERS[::-1]
MIXED = [n * 7919 % COUNT for n in range(COUNT)]
PAIRS = [(n, n + 1) for n in NUMBERS]
THIRD = [n % 3 == 0 for n in NUMBERS]
RUNS = [n // 10 for n in NUMBERS]
HUNDRED = list(range(100))
LISTS = [HUNDRED] * 100
THREE = [0, 1, 2]
HALF = COUNT // 2
LINES = ["x" * (n % 60) for n in range(COUNT)]


def consume(iterator):
    """Makes all elements and drops them."""
    collections.deque(iterator, maxlen=0)


def for_each():
    total = 0
    for n in filter(lambda n: n & 1 == 0, map(lambda n: n * 3, NUMBERS)):
        total += n
    return total


def iterate(function, element):
    while True:
        yield element
        element = function(element)


def peeked(iterable):
    for element in iterable:
        str(element)
        yield element


def tee():
    left, right = itertools.tee(NUMBERS)
    consume(zip(left, right))


def body():
    for i in range(COUNT):
        yield NUMBERS[i]


def pulled():
    for _ in body():
        pass


Node = collections.namedtuple("Node", "left value right")


def balanced(start, stop):
    if start > stop:
        return None
    middle = (start + stop) // 2
    return Node(balanced(start, middle - 1), middle, balanced(middle + 1, stop))


TREE = balanced(1, COUNT)


def delegating(node):
    if node.left is not None:
        yield from delegating(node.left)
    yield node.value
    if node.right is not None:
        yield from delegating(node.right)


def walked():
    for _ in delegating(TREE):
        pass


def collect():
    groups = collections.defaultdict(list)
    for n in NUMBERS:
        groups[n % 10].append(n)


# Python has no counterpart of what is missing here, or no one would write it with an iterator.
WORKS = {
    "Map": lambda: sum(filter(lambda n: n & 1 == 0, map(lambda n: n * 3, NUMBERS))),
    "ForEach": for_each,
    "Filter": lambda: sum(filter(lambda n: n % 3 == 0, NUMBERS)),
    "FilterFalse": lambda: sum(itertools.filterfalse(lambda n: n % 3 == 0, NUMBERS)),
    "TakeWhile": lambda: sum(itertools.takewhile(lambda n: n < HALF, NUMBERS)),
    "DropWhile": lambda: sum(itertools.dropwhile(lambda n: n < HALF, NUMBERS)),
    "Take": lambda: sum(itertools.islice(NUMBERS, HALF)),
    "Drop": lambda: sum(itertools.islice(NUMBERS, HALF, None)),
    "Islice": lambda: sum(itertools.islice(NUMBERS, HALF // 2, HALF // 2 + HALF)),
    "Compress": lambda: sum(itertools.compress(NUMBERS, THIRD)),
    "Chain": lambda: sum(itertools.chain(HUNDRED, NUMBERS)),
    "ChainFromIterable": lambda: sum(itertools.chain.from_iterable(LISTS)),
    "FlatMap": lambda: sum(itertools.chain.from_iterable(map(lambda n: (n, n, n), NUMBERS))),
    "Accumulate": lambda: sum(itertools.accumulate(NUMBERS)),
    "StarMap": lambda: sum(itertools.starmap(lambda a, b: a + b, PAIRS)),
    "MapOfTwo": lambda: sum(map(lambda a, b: a ^ b >> 1, NUMBERS, COPY)),
    "Peek": lambda: sum(peeked(NUMBERS)),
    "Enumerate": lambda: consume(enumerate(NUMBERS)),
    "Pairwise": lambda: consume(itertools.pairwise(NUMBERS)),
    "Zip": lambda: consume(zip(NUMBERS, NUMBERS)),
    "ZipStrict": lambda: consume(zip(NUMBERS, COPY, strict=True)),
    "ZipLongest": lambda: consume(itertools.zip_longest(NUMBERS, HUNDRED, fillvalue=-1)),
    "Batched": lambda: consume(itertools.batched(NUMBERS, 10)),
    "GroupBy": lambda: consume(sum(1 for _ in group) for _, group in itertools.groupby(NUMBERS, lambda n: n // 10)),
    "Tee": tee,
    "Product": lambda: consume(itertools.product(HUNDRED, HUNDRED)),
    "Combinations": lambda: consume(itertools.combinations(range(40), 3)),
    "CombinationsWithReplacement": lambda: consume(itertools.combinations_with_replacement(range(38), 3)),
    "Permutations": lambda: consume(itertools.permutations(range(7))),
    "Range": lambda: sum(range(COUNT)),
    "Count": lambda: sum(itertools.islice(itertools.count(), COUNT)),
    "Repeat": lambda: sum(itertools.repeat(HALF, COUNT)),
    "Cycle": lambda: sum(itertools.islice(itertools.cycle(HUNDRED), COUNT)),
    "Iterate": lambda: sum(itertools.islice(iterate(lambda n: (n * 31 + 7) & 0xFFFFFFFF, 1), COUNT)),
    "Reversed": lambda: sum(reversed(NUMBERS)),
    "Sum": lambda: sum(NUMBERS),
    "SumDouble": lambda: sum(map(lambda n: n * 0.5, NUMBERS)),
    "Fold": lambda: functools.reduce(lambda total, n: (total * 31 + n) & 0xFFFFFFFF, NUMBERS, 7),
    "Reduce": lambda: functools.reduce(lambda total, n: (total * 31 + n) & 0xFFFFFFFF, NUMBERS),
    "Max": lambda: max(MIXED),
    "Min": lambda: min(MIXED),
    "Any": lambda: any(map(lambda n: n < 0, NUMBERS)),
    "All": lambda: all(map(lambda n: n >= 0, NUMBERS)),
    "None": lambda: not any(map(lambda n: n < 0, NUMBERS)),
    "Length": lambda: sum(1 for _ in filter(lambda n: n & 1 == 0, map(lambda n: n * 3, NUMBERS))),
    "Last": lambda: collections.deque(map(lambda n: n + 1, NUMBERS), maxlen=1)[0],
    "ToList": lambda: list(map(lambda n: n + 1, NUMBERS)),
    "ToSet": lambda: set(map(lambda n: n + 1, NUMBERS)),
    "Sorted": lambda: sorted(MIXED, reverse=True),
    "Collect": collect,
    "Joining": lambda: ",".join(map(str, NUMBERS)),
    "Squares": lambda: sum(map(lambda n: n * n, NUMBERS)),
    "EvenSquares": lambda: sum(map(lambda n: n * n, filter(lambda n: n % 2 == 0, NUMBERS))),
    "Cart": lambda: sum(a * b for a in HUNDRED for b in HUNDRED),
    "Every": lambda: all(map(lambda a, b: a == b, NUMBERS, COPY)),
    "Find": lambda: next(a for a, b in zip(NUMBERS, DESCENDING) if a >= b),
    "First": lambda: next(filter(lambda n: n >= HALF, NUMBERS)),
    "FlatMapReduce": lambda: functools.reduce(lambda a, b: a + b, itertools.chain.from_iterable(LISTS), 0),
    "Collapse": lambda: sum(key for key, _ in itertools.groupby(RUNS)),
    "OddLines": lambda: sum(map(len, itertools.islice(LINES, 1, None, 2))),
    "Creation": lambda: sum(filter(lambda n: n & 1 == 0, map(lambda n: n * 3, THREE))),
}
# Of the benchmark of bodies, times an element.
BODIES = {
    "pulledInCPython": (pulled, COUNT),
    "treeByDelegationInCPython": (walked, COUNT),
    "createdAndPulledOnceInCPython": (lambda: next(body()), 1),
}


def best(work):
    """The best of five runs, in nanoseconds."""
    timer = timeit.Timer(work)
    number = max(1, timer.autorange()[0] // 4)
    return min(timer.repeat(5, number)) / number * 1e9


def result(benchmark, work, operations=1):
    times = [[best(work) / operations] for _ in range(3)]
    return {"benchmark": f"io.github.itergen.{benchmark}", "python": platform.python_version(), "params": {},
            "primaryMetric": {"rawData": times, "scoreUnit": "ns/op"}}


def measure():
    results = [result(f"{row}Benchmark.cpython", work) for row, work in WORKS.items()]
    return results + [result(f"GenerateBenchmark.{side}", *work) for side, work in BODIES.items()]


def wanted(interpreter):
    """Whether this is a CPython of the version that is measured; a name may be there and not run."""
    check = "import platform, sys; print(platform.python_implementation(), *sys.version_info[:2])"
    try:
        answer = subprocess.run([interpreter, "-c", check], capture_output=True, text=True, check=False, timeout=60).stdout
    except (OSError, subprocess.TimeoutExpired):
        return False
    return answer.split() == ["CPython", *map(str, WANTED)]


def elsewhere():
    """Another interpreter that is wanted, or none."""
    name = "python" + ".".join(map(str, WANTED))
    installed = sorted(pathlib.Path(os.environ.get("PYENV_ROOT", pathlib.Path.home() / ".pyenv")).glob(f"versions/*/bin/{name}"))
    return next((each for each in [shutil.which(name), *map(str, installed)] if each and wanted(each)), None)


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    target = pathlib.Path(sys.argv[1])
    if sys.version_info[:2] == WANTED and platform.python_implementation() == "CPython":
        results = measure()
    elif interpreter := elsewhere():
        sys.exit(subprocess.run([interpreter, __file__, str(target)], check=False).returncode)
    else:
        print("no CPython 3.13 is installed, so it is not measured")
        results = []
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
