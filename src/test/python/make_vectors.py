#!/usr/bin/env python3
"""Makes the test vectors of src/test/resources/vectors: what CPython 3.13 does, to the pull.

    python3.13 src/test/python/make_vectors.py            writes one file a function
    python3.13 src/test/python/make_vectors.py --check    writes nothing, fails if a file is not what it would write

A case, one line of a file, is

    name      unique within its file; by-hand cases tell what they are about, the others are "random 1", "random 2" ...
    sources   one list of steps each. A step is a value or one of
                "!raise"   this pull raises a marked error; the next pull goes on behind it
                "!stop"    this pull raises StopIteration; the next pull goes on behind it (what latches shows)
                "!iter"    only as the first step: iter() raises a marked error
              and behind the last step every pull stops.
    args      the numbers of the sources that are the arguments, where it is not simply all of them in order
    params    the other arguments; "f" is the name of the user function (see FUNCTIONS)
    start     what construction did:        [events, outcome ...]
    trace     what each request then did:   [request, events, outcome ...]

Requests are "next"; "outer" and "group 1" for groupBy; "branch 0" for tee; "call" for what is
not lazy (reduce, any, all); "pull 0" takes directly from a source, behind the function's back; "set 2" puts the
text "new" into a list.

Events are what happened to the sources and the user function, in order: i0 = iter() of source 0 was taken,
v0 = it gave a value, s0 = it stopped, r0 = it raised, x0 = its iter() raised, f = the user function was called, f! = it
was called and raised.

Outcomes are "built"; "value" with the value; "stop"; "raises" with the mark of the error of a source ("source 0
step 3") or of the user function ("raiseOn3 call 2"); "error" with the type and the message of an error of Python's own.

Values: ints, true, false, null and strings as they are, floats {"float": "0.5"}, rows as arrays, a source as an element
{"source": 1}, a group ["group", key, number of the group].
"""

import functools
import itertools
import json
import pathlib
import platform
import random
import sys

if platform.python_implementation() != "CPython" or sys.version_info[:2] != (3, 13):
    sys.exit("make_vectors.py: the vectors are taken from CPython 3.13, this is {} {}".format(
        platform.python_implementation(), platform.python_version()))

FOLDER = pathlib.Path(__file__).resolve().parents[1] / "resources" / "vectors"
CASES = 84          # a function, by-hand ones included
LONGEST = 26        # requests in a trace that does not end by itself
AFTER_THE_END = 3   # requests after the end
ENDED = 1 + AFTER_THE_END

RAISE, STOP, NO_ITER = "!raise", "!stop", "!iter"
NAN = float("nan")


# ---------------------------------------------------------------------------------------------------- what is observed

class Log:
    """Collects the events between two requests."""

    def __init__(self):
        self.events = []

    def add(self, event):
        self.events.append(event)

    def take(self):
        taken, self.events = " ".join(self.events), []
        return taken


class Marked(Exception):
    """An error of a source or of a user function, known by its mark."""


class UserError(Exception):
    """What a user function raises; Function marks it."""


class Ref:
    """A source as an element of another source."""

    def __init__(self, number):
        self.number = number


class Source:
    """An iterable that plays its steps; all its iterators share one position."""

    def __init__(self, log, number, steps):
        self.log, self.number, self.steps = log, number, steps
        self.position = 1 if steps[:1] == [NO_ITER] else 0
        self.elements = {}

    def __iter__(self):
        if self.steps[:1] == [NO_ITER]:
            self.log.add(f"x{self.number}")
            raise Marked(f"source {self.number} iter")
        self.log.add(f"i{self.number}")
        return Pulls(self)

    def pull(self):
        at = self.position
        step = self.steps[at] if at < len(self.steps) else STOP
        self.position = min(at + 1, len(self.steps))
        if isinstance(step, str) and step == STOP:
            self.log.add(f"s{self.number}")
            raise StopIteration
        if isinstance(step, str) and step == RAISE:
            self.log.add(f"r{self.number}")
            raise Marked(f"source {self.number} step {at}")
        self.log.add(f"v{self.number}")
        return self.elements[step.number] if isinstance(step, Ref) else step


class Pulls:
    """The iterator of a Source."""

    def __init__(self, source):
        self.source = source

    def __iter__(self):
        return self

    def __next__(self):
        return self.source.pull()


# ------------------------------------------------------------------------------------------------------ user functions

def is_int(x):
    return isinstance(x, int) and not isinstance(x, bool)


def show(x):
    return x if isinstance(x, str) else str(x)


def fold(numbers, texts):
    """A function of any number of arguments: numbers of ints, a text of anything else."""
    def folded(*xs):
        return functools.reduce(numbers, xs) if all(map(is_int, xs)) else texts(xs)
    return folded


add = fold(lambda a, b: a + b, lambda xs: "".join(map(show, xs)))
mul = fold(lambda a, b: a * b, lambda xs: "*".join(map(show, xs)))


def raising(when, error, otherwise):
    """A user function that raises where `when(call, args)` says so."""
    def function(call, *xs):
        if when(call, xs):
            raise error
        return otherwise(*xs)
    return function


def last_is(value):
    return lambda call, xs: is_int(xs[-1]) and xs[-1] == value


def every_2nd(call, xs):
    return call % 2 == 0


def pure(function):
    return lambda call, *xs: function(*xs)


def lt3(x):
    return is_int(x) and x < 3


def is_odd(x):
    return is_int(x) and x % 2 == 1


# name -> function of the number of the call (from 1) and the arguments
FUNCTIONS = {
    # predicates
    "lt3": pure(lt3),
    "isOdd": pure(is_odd),
    "isNone": pure(lambda x: x is None),
    "isText": pure(lambda x: isinstance(x, str)),
    "always": pure(lambda x: True),
    "never": pure(lambda x: False),
    "lt3RaiseOn2": raising(last_is(2), UserError, lt3),
    "lt3RaiseEvery2ndCall": raising(every_2nd, UserError, lt3),
    "oddRaiseOn3": raising(last_is(3), UserError, is_odd),
    "oddRaiseEvery2ndCall": raising(every_2nd, UserError, is_odd),
    "lt3StopOn2": raising(last_is(2), StopIteration, lt3),
    # of one argument
    "identity": pure(lambda x: x),
    "twice": pure(lambda x: add(x, x)),
    "mod3": pure(lambda x: x % 3 if is_int(x) else x),
    "toNone": pure(lambda x: None),
    "show": pure(show),
    "raiseOn3": raising(last_is(3), UserError, lambda x: x),
    "raiseEvery2ndCall": raising(every_2nd, UserError, lambda x: x),
    "stopOn3": raising(last_is(3), StopIteration, lambda x: x),
    # of several arguments
    "add": pure(add),
    "mul": pure(mul),
    "first": pure(lambda *xs: xs[0]),
    "last": pure(lambda *xs: xs[-1]),
    "addRaiseOn3": raising(last_is(3), UserError, add),
    "addRaiseEvery2ndCall": raising(every_2nd, UserError, add),
    "addStopOn3": raising(last_is(3), StopIteration, add),
}
PREDICATES = ["lt3", "isOdd", "isNone", "isText", "always", "never",
              "lt3RaiseOn2", "lt3RaiseEvery2ndCall", "oddRaiseOn3", "oddRaiseEvery2ndCall"]
UNARY = ["identity", "twice", "mod3", "toNone", "show", "isOdd", "raiseOn3", "raiseEvery2ndCall"]
KEYS = ["mod3", "isOdd", "identity", "raiseOn3", "raiseEvery2ndCall"]
SEVERAL = ["add", "mul", "first", "last", "addRaiseOn3", "addRaiseEvery2ndCall"]


class Function:
    """A user function by its name: logs its calls, marks its errors."""

    def __init__(self, log, name):
        self.log, self.name, self.calls = log, name, 0

    def __call__(self, *xs):
        self.calls += 1
        try:
            result = FUNCTIONS[self.name](self.calls, *xs)
        except StopIteration:
            self.log.add("f!")
            raise
        except UserError:
            self.log.add("f!")
            raise Marked(f"{self.name} call {self.calls}") from None
        self.log.add("f")
        return result


# --------------------------------------------------------------------------------------------------------------- cases

class Case:
    """Sources, parameters and how to ask; made once and played once."""

    def __init__(self, name, sources=(), params=None, args=None, requests=None, longest=LONGEST):
        self.name, self.steps, self.params = name, [list(steps) for steps in sources], params or {}
        self.numbers = list(range(len(self.steps))) if args is None else list(args)
        self.requests, self.longest = requests, longest
        self.log = Log()
        self.sources = [Source(self.log, number, steps) for number, steps in enumerate(self.steps)]
        for source in self.sources:
            source.elements = dict(enumerate(self.sources))
        self.f = Function(self.log, self.params["f"]) if self.params.get("f") else None
        self.groups = []
        self.list = list(self.steps[0]) if self.steps else None   # for what wants a sequence and not an iterable

    @property
    def args(self):
        return [self.sources[number] for number in self.numbers]

    @property
    def arg(self):
        return self.args[0]

    def value(self, x):
        """The JSON form of a value."""
        if isinstance(x, float):
            return {"float": repr(x)}
        if isinstance(x, Ref):
            return {"source": x.number}
        if isinstance(x, (tuple, list)):
            return [self.value(element) for element in x]
        return x

    def result(self, action, encode):
        """[events, outcome ...] of an action."""
        try:
            outcome = encode(action())
        except StopIteration:
            outcome = ["stop"]
        except Marked as error:
            outcome = ["raises", str(error)]
        except (ValueError, TypeError) as error:
            outcome = ["error", type(error).__name__, str(error)]
        return [self.log.take(), *outcome]

    def play(self, build, ask, asking):
        """Builds, asks, and returns the JSON object of the case."""
        built = []
        start = self.result(lambda: built.append(build(self)), lambda _: ["built"])
        trace = []
        if built:
            plan = iter(self.requests) if self.requests is not None else None
            asked = asking(self, built[0]) if plan is None else None
            stops, answer = {}, None
            while plan is not None or len(trace) < self.longest:
                request = next(plan, None) if plan is not None else asked(stops)
                if request is None:
                    if plan is None:
                        break
                    plan, asked = None, asking(self, built[0])   # a plan is followed by the usual asking to the end
                    continue
                answer = self.result(lambda: ask(self, built[0], request), lambda x: ["value", x])
                trace.append([request, *answer])
                stops[request] = stops.get(request, 0) + 1 if answer[1] == "stop" else 0
        case = {"name": self.name}
        if self.steps:
            case["sources"] = [self.value(steps) for steps in self.steps]
        if self.numbers != list(range(len(self.steps))):
            case["args"] = self.numbers
        if self.params:
            case["params"] = {key: self.value(x) for key, x in self.params.items()}
        case["start"] = start
        case["trace"] = trace
        return case


def random_of(case):
    return random.Random(json.dumps([case.name, case.value(case.steps), case.value(list(case.params.items()))]))


# How a function is asked, when a case does not say. Each gives a function from the stops in a row,
# by request, to the next request; None is enough.

def asking_next(case, built):
    return lambda stops: None if stops.get("next", 0) >= ENDED else "next"


def asking_calls(case, built):
    calls = iter(["call"] * ENDED)
    return lambda stops: next(calls, None)


def asking_branches(case, built):
    rng, names = random_of(case), [f"branch {i}" for i in range(len(built))]

    def asked(stops):
        live = [name for name in names if stops.get(name, 0) < ENDED]
        return rng.choice(live) if live else None
    return asked


def asking_groups(case, built):
    rng = random_of(case)
    eager = rng.random()

    def asked(stops):
        newest = f"group {len(case.groups) - 1}"
        if stops.get("outer", 0) >= ENDED:
            return newest if case.groups and stops.get(newest, 0) < 2 else None
        if not case.groups or rng.random() < 0.25 + 0.3 * eager:
            return "outer"
        if stops.get(newest, 0) >= 2:
            return "outer" if rng.random() < 0.8 else f"group {rng.randrange(len(case.groups))}"
        return newest if rng.random() < 0.85 else f"group {rng.randrange(len(case.groups))}"
    return asked


# How a request is answered.

def ask(case, built, request):
    verb, _, number = request.partition(" ")
    if verb == "pull":
        return case.value(case.sources[int(number)].pull())
    return {"next": ask_next, "outer": ask_outer, "group": ask_group, "branch": ask_branch, "call": ask_call,
            "set": ask_set}[verb](case, built, number)


def ask_next(case, built, _):
    return case.value(next(built))


def ask_outer(case, built, _):
    key, group = next(built)
    case.groups.append(group)
    return ["group", case.value(key), len(case.groups) - 1]


def ask_group(case, built, number):
    return case.value(next(case.groups[int(number)]))


def ask_branch(case, built, number):
    return case.value(next(built[int(number)]))


def ask_call(case, built, _):
    return case.value(built())


def ask_set(case, built, number):
    case.list[int(number)] = "new"
    return None


# -------------------------------------------------------------------------------------------------- functions mirrored

class Reworded:
    """zip(strict=True) that says "map()"."""

    def __init__(self, rows):
        self.rows = rows

    def __iter__(self):
        return self

    def __next__(self):
        try:
            return next(self.rows)
        except ValueError as error:
            raise ValueError(str(error).replace("zip()", "map()")) from None


def given(case, *names):
    """The parameters that the case has, as keyword arguments."""
    return {name: case.params[name] for name in names if name in case.params}


def build_accumulate(c):
    return itertools.accumulate(c.arg, c.f, **given(c, "initial"))


def build_batched(c):
    # CPython allocates n places before it pulls; a million is as endless for these sources, and cheaper
    return itertools.batched(c.arg, min(c.params["n"], 10**6), **given(c, "strict"))


def build_islice(c):
    return itertools.islice(c.arg, *(c.params[name] for name in ("start", "stop", "step") if name in c.params))


def build_reduce(c):
    return lambda: functools.reduce(c.f, c.arg, *given(c, "initial").values())


def by_truth(end):
    return lambda c: lambda: end(map(c.f, c.arg) if c.f else c.arg)


def build_iter(c):
    return iter(c.arg.pull, c.params["sentinel"])


BUILD = {
    "accumulate": build_accumulate,
    "batched": build_batched,
    "chain": lambda c: itertools.chain(*c.args),
    "chainFromIterable": lambda c: itertools.chain.from_iterable(c.arg),
    "combinations": lambda c: itertools.combinations(c.arg, c.params["r"]),
    "combinationsWithReplacement": lambda c: itertools.combinations_with_replacement(c.arg, c.params["r"]),
    "compress": lambda c: itertools.compress(*c.args),
    "count": lambda c: itertools.count(*given(c, "start", "step").values()),
    "cycle": lambda c: itertools.cycle(c.arg),
    "dropWhile": lambda c: itertools.dropwhile(c.f, c.arg),
    "filterFalse": lambda c: itertools.filterfalse(c.f, c.arg),
    "groupBy": lambda c: itertools.groupby(c.arg, c.f),
    "islice": build_islice,
    "pairwise": lambda c: itertools.pairwise(c.arg),
    "permutations": lambda c: itertools.permutations(c.arg, *given(c, "r").values()),
    "product": lambda c: itertools.product(*c.args, **given(c, "repeat")),
    "repeat": lambda c: itertools.repeat(c.params["value"], *given(c, "times").values()),
    "starMap": lambda c: itertools.starmap(c.f, c.arg),
    "takeWhile": lambda c: itertools.takewhile(c.f, c.arg),
    "tee": lambda c: itertools.tee(c.arg, *given(c, "n").values()),
    "zipLongest": lambda c: itertools.zip_longest(*c.args, fillvalue=c.params.get("fill")),
    "filter": lambda c: filter(c.f, c.arg),
    "map": lambda c: map(c.f, *c.args),
    "mapStrict": lambda c: itertools.starmap(c.f, Reworded(zip(*c.args, strict=True))),
    "zip": lambda c: zip(*c.args),
    "zipStrict": lambda c: zip(*c.args, strict=True),
    "enumerate": lambda c: enumerate(c.arg, *given(c, "start").values()),
    "iter": build_iter,
    "reversed": lambda c: reversed(c.list),
    "reduce": build_reduce,
    "any": by_truth(any),
    "all": by_truth(all),
    "range": lambda c: iter(range(*given(c, "start", "stop", "step").values())),
}
ASKING = {"tee": asking_branches, "groupBy": asking_groups,
          "reduce": asking_calls, "any": asking_calls, "all": asking_calls}
NOTES = {
    "mapStrict": "map(strict=True) came with Python 3.14; this is starmap over 3.13's zip(strict=True), its messages "
                 "reworded to say map()",
    "any": "with f: any(map(f, source))",
    "all": "with f: all(map(f, source))",
    "iter": "iter(callable, sentinel); the callable plays the steps of the source",
    "range": "iter(range(...))",
}


# ------------------------------------------------------------------------------------------------------------ by hand

# One source, the places where implementations differ.
EDGES = [
    ("empty", []),
    ("one element", [1]),
    ("some elements", [1, 2, 3, 4, 5]),
    ("None elements", [None, 1, None]),
    ("texts", ["a", "", "b"]),
    ("goes on after its end", [1, STOP, 2, 3]),
    ("goes on after its end twice", [0, 1, STOP, STOP, 2, STOP, 4]),
    ("ends at once, then goes on", [STOP, 1, 2]),
    ("raises first", [RAISE, 1, 2, 3]),
    ("raises in the middle", [1, 2, RAISE, 3, 4]),
    ("raises twice in a row", [1, RAISE, RAISE, 2]),
    ("raises last", [1, 2, RAISE]),
    ("raises, ends, goes on", [1, RAISE, STOP, 2, 5]),
    ("iter() raises", [NO_ITER]),
]

# Two sources.
EDGES_2 = [
    ("both empty", [], []),
    ("equal", [1, 2, 3], [4, 5, 6]),
    ("first shorter", [1, 2], [4, 5, 6, 7]),
    ("second shorter", [1, 2, 3, 4], [4, 5]),
    ("first shorter by one", [1, 2], [3, 4, 5]),
    ("second shorter by one", [1, 2, 3], [4, 5]),
    ("first empty", [], [1, 2]),
    ("second empty", [1, 2], []),
    ("None elements", [None, None], [None, 1]),
    ("first goes on after its end", [1, STOP, 2, 3], [4, 5, 6, 7]),
    ("second goes on after its end", [1, 2, 3, 4], [4, STOP, 5, 6]),
    ("both go on after their end", [1, STOP, 2], [4, STOP, 5]),
    ("first raises", [1, RAISE, 2, 3], [4, 5, 6, 7]),
    ("second raises", [1, 2, 3, 4], [4, RAISE, 5, 6]),
    ("both raise", [1, RAISE, 2], [RAISE, 4, 5]),
    ("second raises behind the end of the first", [1], [4, RAISE, 5]),
    ("first raises behind the end of the second", [1, 2, RAISE, 3], [4]),
    ("iter() of the first raises", [NO_ITER], [1]),
    ("iter() of the second raises", [1, 2], [NO_ITER]),
]
STOPS_IN_USER_CODE = "user code raises StopIteration"


def edges(**params):
    return [Case(label(name, params), [steps], params) for name, steps in EDGES]


def edges_2(**params):
    pairs = [Case(label("two: " + name, params), [a, b], params) for name, a, b in EDGES_2]
    return pairs + [Case(label("two: the same", params), [[1, 2, 3, 4, 5]], params, args=[0, 0])]


def label(name, params):
    return ", ".join([name] + [f"{key} {x}" for key, x in params.items()])


def behind_the_back(name, steps, requests, **params):
    return Case("source pulled from outside: " + name, [steps], params, requests=requests)


def hand_accumulate():
    yield from edges(f="add")
    for name, steps in EDGES:
        if name not in ("None elements", "texts"):
            yield Case(name, [steps])
    yield from edges(f="addRaiseOn3", initial=100)
    yield Case("floats", [[0.1, 0.2, 0.3, STOP, 0.4]])
    yield Case("float that is lost in the sum", [[1e16, 1.0, -1e16]])
    yield Case("every second call raises", [[0, 1, 2, 3, 4]], {"f": "addRaiseEvery2ndCall"})
    yield Case("first raises with initial", [[RAISE, 1]], {"f": "add", "initial": 5})
    yield Case("initial of an empty source", [[]], {"f": "add", "initial": 5})
    yield Case("initial None", [[1, 2]], {"f": "last", "initial": None})
    yield Case("the sum leaves int", [[2**31 - 2, 1, 1, 5]])
    yield Case(STOPS_IN_USER_CODE, [[1, 2, 3, 4]], {"f": "addStopOn3"})
    yield behind_the_back("between", [1, 2, 3, 4, 5], ["next", "pull 0", "next"], f="add")


def hand_batched():
    yield from edges(n=2)
    yield from edges(n=2, strict=True)
    for n in (0, -1):
        yield Case(f"n {n}", [[1]], {"n": n})
        yield Case(f"n {n}, strict", [[1]], {"n": n, "strict": True})
    for steps in ([], [1, 2, 3]):
        yield Case(f"huge n of {len(steps)}", [steps], {"n": 2**31 - 1})
        yield Case(f"huge n of {len(steps)}, strict", [steps], {"n": 2**31 - 1, "strict": True})
    yield Case("n 0 is checked before iter()", [[NO_ITER]], {"n": 0})
    yield Case("n 1", [[1, STOP, 2]], {"n": 1})
    yield Case("exact", [[1, 2, 3, 4, 5, 6]], {"n": 3})
    yield Case("exact, strict", [[1, 2, 3, 4, 5, 6]], {"n": 3, "strict": True})
    yield Case("short, strict, goes on", [[1, 2, STOP, 3, 4, 5]], {"n": 3, "strict": True})
    yield Case("short, goes on after two ends", [[1, 2, STOP, STOP, 3, 4]], {"n": 3})
    yield behind_the_back("between", [1, 2, 3, 4, 5, 6], ["next", "pull 0", "next"], n=2)


def hand_chain():
    yield Case("no arguments")
    yield from edges()
    yield from edges_2()
    yield Case("many empty sources", [[] for _ in range(12)])
    yield Case("the last of many", [[] for _ in range(8)] + [[1, STOP, 2]])
    yield Case("three", [[1, 2], [], [3, STOP, 4]])
    yield Case("iter() of the middle raises", [[1], [NO_ITER], [2]])
    yield Case("one source three times", [[1, STOP, 2, STOP, 3]], args=[0, 0, 0])
    yield Case("source pulled from outside", [[1, 2, 3], [4, 5, 6]],
               requests=["next", "pull 0", "next", "pull 1", "next"])


def hand_chain_from_iterable():
    def case(name, outer, *inner, **more):
        return Case(name, [outer, *inner], args=[0], **more)
    yield case("empty", [])
    yield case("one", [Ref(1)], [1, 2])
    yield case("two", [Ref(1), Ref(2)], [1, 2], [3, 4])
    yield case("empty inner", [Ref(1), Ref(2), Ref(3)], [], [], [1])
    yield case("inner goes on after its end", [Ref(1), Ref(2)], [1, STOP, 2], [3])
    yield case("last inner goes on after its end", [Ref(1)], [1, STOP, 2])
    yield case("outer goes on after its end", [Ref(1), STOP, Ref(2)], [1], [2])
    yield case("outer ends at once", [STOP, Ref(1)], [1])
    yield case("outer raises", [Ref(1), RAISE, Ref(2)], [1], [2])
    yield case("outer raises first", [RAISE, Ref(1)], [1])
    yield case("inner raises", [Ref(1), Ref(2)], [1, RAISE, 2], [3])
    yield case("inner raises first", [Ref(1), Ref(2)], [RAISE, 2], [3])
    yield case("inner raises last", [Ref(1), Ref(2)], [1, RAISE], [3])
    yield case("inner raises, ends, goes on", [Ref(1), Ref(2)], [1, RAISE, STOP, 4], [3])
    yield case("iter() of the outer raises", [NO_ITER])
    yield case("iter() of an inner raises", [Ref(1), Ref(2), Ref(3)], [1], [NO_ITER], [2])
    yield case("the same inner twice", [Ref(1), Ref(1)], [1, STOP, 2])
    yield case("None elements", [Ref(1)], [None, None])
    yield case("many empty inner", [Ref(1)] * 20 + [Ref(2)], [], [7])
    yield case("outer pulled from outside", [Ref(1), Ref(2), Ref(3)], [1, 2], [3], [4],
               requests=["next", "next", "next", "next"])
    yield case("inner pulled from outside", [Ref(1), Ref(2)], [1, 2, 3], [4, 5, 6],
               requests=["next", "pull 1", "next", "pull 2", "next"])


def hand_r(with_none):
    yield from edges(r=2)
    for r in (0, 1, 3, 4, 6):
        yield Case(f"r {r} of four", [["a", "b", "c", "d"]], {"r": r}, longest=80 if r < 6 else LONGEST)
    for r in (0, 1):
        yield Case(f"r {r} of none", [[]], {"r": r})
    yield Case("equal elements are different by position", [[1, 1, 1]], {"r": 2})
    yield Case("negative r", [[1, 2]], {"r": -1})
    yield Case("negative r of none", [[]], {"r": -1})
    yield Case("negative r, source raises", [[1, RAISE]], {"r": -2})
    yield Case("negative r, iter() raises", [[NO_ITER]], {"r": -1})
    yield Case("source pulled afterwards", [[1, 2, STOP, 3]], {"r": 1}, requests=["next", "pull 0", "next"])
    if with_none:
        yield from edges()
        yield Case("all of three", [[1, 2, 3]])
        yield Case("all of four", [[1, 2, 3, 4]], longest=30)


def hand_compress():
    for name, a, b in EDGES_2:
        yield Case(name, [a, b])
    yield Case("the same source twice", [[1, 1, 2, 0, 3, 1, 4]], args=[0, 0])
    yield Case("truth of ints", [["a", "b", "c", "d"], [1, 0, -1, 0]])
    yield Case("truth of bools", [["a", "b", "c"], [True, False, True]])
    yield Case("truth of texts", [["a", "b", "c"], ["x", "", "0"]])
    yield Case("truth of None", [["a", "b"], [None, 1]])
    yield Case("truth of floats", [["a", "b", "c", "d", "e"], [0.0, 0.5, -0.0, NAN, 2.0]])
    yield Case("truth of rows", [["a", "b"], [(), (0,)]])
    yield Case("none selected", [[1, 2, 3], [0, 0, 0]])
    yield Case("none selected, data longer", [[1, 2, 3, 4, 5], [0, 0, 0]])
    yield Case("selectors end, then go on", [[1, 2, 3, 4], [1, STOP, 1]])
    yield Case("source pulled from outside", [[1, 2, 3, 4], [1, 1, 0, 1]],
               requests=["next", "pull 0", "next", "pull 1", "next"])


def hand_count():
    def case(name, kind, **params):
        return Case(name, params={"type": kind, **params}, longest=8)
    yield case("from 0", "int")
    for kind in ("int", "long"):
        yield case(f"{kind}: from 5", kind, start=5)
        yield case(f"{kind}: negative start", kind, start=-3)
        yield case(f"{kind}: step 3", kind, start=10, step=3)
        yield case(f"{kind}: negative step", kind, start=2, step=-2)
        yield case(f"{kind}: step 0", kind, start=7, step=0)
    yield case("int: up to the largest", "int", start=2**31 - 8)
    yield case("int: down to the smallest", "int", start=-2**31 + 7, step=-1)
    yield case("int: large step", "int", start=-2**31, step=2**29)
    yield case("long: beyond int", "long", start=2**31 - 3)
    yield case("long: up to the largest", "long", start=2**63 - 8)
    yield case("long: down to the smallest", "long", start=-2**63 + 7, step=-1)
    yield case("int: leaves int", "int", start=2**31 - 3)
    yield case("int: leaves int downwards", "int", start=-2**31 + 2, step=-2)
    yield case("long: leaves long", "long", start=2**63 - 2, step=1)
    yield case("long: leaves long downwards", "long", start=-2**63 + 5, step=-3)
    yield case("big: from 0", "big", start=0)
    yield case("big: through the largest long", "big", start=2**63 - 3)
    yield case("big: large step", "big", start=10**20, step=10**30)
    yield case("big: negative step", "big", start=-2**64 + 2, step=-1)
    yield case("big: step 0", "big", start=10**25, step=0)
    yield case("double: from 0.5", "double", start=0.5)
    yield case("double: error adds up", "double", start=0.5, step=0.1)
    yield Case("double: error adds up for long", params={"type": "double", "start": 0.0, "step": 0.1}, longest=40)
    yield case("double: negative step", "double", start=1.0, step=-0.25)
    yield case("double: step 0", "double", start=1.5, step=0.0)
    yield case("double: lost step", "double", start=1e16, step=1.0)
    yield case("double: infinite", "double", start=float("inf"), step=1.0)
    yield case("double: NaN", "double", start=NAN, step=1.0)
    yield case("double: to infinity", "double", start=1.7e308, step=1e307)
    yield case("double: minus zero", "double", start=-0.0, step=-0.0)


def hand_predicate(*functions):
    for f in functions:
        yield from edges(f=f)
    for f in ("lt3RaiseOn2", "lt3RaiseEvery2ndCall"):
        yield Case(f"predicate raises, {f}", [[1, 2, 0, 3, 1, 4]], {"f": f})
        yield Case(f"predicate raises, source goes on after its end, {f}", [[1, 2, STOP, 0, 3, STOP, 2, 1]], {"f": f})
    yield Case("true, false, true", [[1, 5, 2]], {"f": "lt3"})
    yield Case("false first", [[5, 1, 2]], {"f": "lt3"})
    yield Case("never", [[1, 2, STOP, 3]], {"f": "never"})
    yield Case("always", [[1, 2, STOP, 3]], {"f": "always"})
    yield Case("None is asked", [[None, 1, None]], {"f": "isNone"})
    yield Case(STOPS_IN_USER_CODE, [[1, 2, 0, 3, 2, 1]], {"f": "lt3StopOn2"})
    yield behind_the_back("between", [1, 2, 3, 1, 5, 2], ["next", "pull 0", "next"], f="lt3")
    yield behind_the_back("after a false predicate", [1, 5, 2, 3], ["next", "next", "pull 0", "next"], f="lt3")


TRUTHS = [0, 1, "", "x", None, True, False, 0.0, 0.5, -0.0, (), (0,), "0", -1, NAN]


def hand_filter():
    yield from hand_predicate("isOdd", "lt3")
    yield Case("no function: truth", [TRUTHS])
    yield Case("no function: source raises", [[0, RAISE, 1, STOP, 0, 2]])
    yield Case("no function: nothing is true", [[0, "", None, False]])
    yield Case("no function: everything is true", [[1, "a", True]])


def hand_cycle():
    for name, steps in EDGES:
        yield Case(name, [steps], longest=14)
    yield Case("one None", [[None]], longest=6)
    yield Case("raises in a later pull", [[1, 2, RAISE, RAISE, 3]], longest=16)
    yield Case("source pulled from outside", [[1, 2, 3, 4, 5]], requests=["next", "pull 0"] * 2, longest=14)
    yield Case("empty, pulled again", [[STOP, 1, 2]], requests=["next", "next", "pull 0", "next"])


def hand_group_by():
    for f in (None, "mod3", "raiseOn3"):
        for name, steps in EDGES:
            yield Case(label(name, {"f": f}), [steps], {"f": f})

    def runs(name, requests, steps=(1, 1, 2, 2, 2, 3), f=None):
        return Case(name, [steps], {"f": f}, requests=requests)
    o, g0, g1, g2 = "outer", "group 0", "group 1", "group 2"
    yield runs("outer only", [o] * 7)
    yield runs("each group to its end", [o, g0, g0, g0, g0, o, g1, g1, g1, g1, o, g2, g2, g2])
    yield runs("groups left half-way", [o, g0, o, g1, o, g2])
    yield runs("an older group is empty", [o, o, g0, g1, g0, g1, g0])
    yield runs("a group after the outer's end", [o, o, o, o, g2, g1, g0, o])
    yield runs("a group at its end, asked again and again", [o, g0, g0, g0, g0, g0, o, g0, g1])
    yield runs("group first after the next one was seen", [o, g0, g0, g0, g0, o, g0, g1, g1])
    yield runs("keys come back", [o] * 6, steps=(1, 2, 1, 2, 1))
    yield runs("None keys", [o, g0, g0, g0, o, g1, o], steps=(None, None, 1, None), f=None)
    yield runs("None key after a value", [o, g0, o, g1, g1, g1], steps=(1, None, None), f="identity")
    yield runs("one key for all", [o, g0, g0, g0, g0, o, g0], steps=(1, "a", None), f="toNone")
    yield runs("key raises in the outer", [o, o, o, o], steps=(1, 3, 3, 2), f="raiseOn3")
    yield runs("key raises in the group", [o, g0, g0, g0, g0, o, o], steps=(1, 1, 3, 1, 2), f="raiseOn3")
    yield runs("key raises while the outer skips", [o, o, o, o], steps=(1, 1, 3, 1, 2), f="raiseOn3")
    yield runs("source raises in the group", [o, g0, g0, g0, g0, o], steps=(1, RAISE, 1, 2))
    yield runs("source raises while the outer skips", [o, o, o, o], steps=(1, RAISE, 1, 2))
    yield runs("source goes on after its end, outer", [o, o, o, o, o], steps=(1, STOP, 2, STOP, 2))
    yield runs("source goes on after its end, group", [o, g0, g0, g0, g0, o, g1], steps=(1, STOP, 1, 1, 2))
    yield runs("source goes on after its end, the same key", [o, o, o, o], steps=(1, STOP, 1, STOP, 1, 2))
    yield runs("source pulled from outside", [o, "pull 0", g0, o, "pull 0", g1, o])
    yield runs(STOPS_IN_USER_CODE, [o, g0, g0, g0, o, o, o], steps=(1, 1, 3, 1, 2), f="stopOn3")
    yield runs("1 and True and 1.0", [o, g0, g0, g0, g0, o], steps=(1, True, 1.0))
    yield runs("0.0 and -0.0", [o, g0, g0, g0, o], steps=(0.0, -0.0))
    yield runs("NaN and another NaN", [o, g0, g0, o, o], steps=(NAN, float("nan")))


def hand_islice():
    for name, steps in EDGES:
        for window in ({"stop": 2}, {"start": 1, "stop": None}, {"start": 1, "stop": 4, "step": 2}):
            yield Case(label(name, window), [steps], window)
    five = [1, 2, 3, 4, 5]

    def case(name, steps=five, requests=("next",) * 3, **window):
        return Case(label(name, window), [steps], window, requests=requests)
    yield case("nothing", stop=0)
    yield case("everything", stop=None)
    yield case("exactly all", stop=5)
    yield case("more than there is", stop=9)
    yield case("start behind stop consumes", start=5, stop=3, requests=["next", "pull 0"])
    yield case("start at stop consumes", start=3, stop=3, requests=["next", "pull 0"])
    yield case("start behind the end", start=9, stop=None)
    yield case("consumes to stop", start=1, stop=3, step=50, requests=["next", "next", "pull 0"])
    yield case("steps to the end", start=0, stop=None, step=2)
    yield case("step behind the end", start=0, stop=None, step=4)
    yield case("largest bounds", start=0, stop=2**63 - 1, step=2**63 - 1)
    yield case("largest start", start=2**63 - 1, stop=2**63 - 1)
    yield case("largest step", start=1, stop=None, step=2**63 - 1)
    yield case("step None", start=1, stop=4, step=None)
    yield case("negative", stop=-1)
    yield case("negative", start=-1, stop=3)
    yield case("negative", start=0, stop=-2)
    yield case("negative", start=0, stop=3, step=-1)
    yield case("step", start=0, stop=3, step=0)
    yield case("bounds are checked before iter()", steps=[NO_ITER], start=0, stop=3, step=0)
    yield case("raises while it skips", steps=[1, RAISE, 2, 3, 4], start=3, stop=5)
    yield case("ends while it skips, goes on", steps=[1, STOP, 2, 3, 4], start=2, stop=5)
    yield case("raises behind the stop", steps=[1, 2, RAISE], stop=2)
    yield case("source pulled from outside", start=1, stop=4, requests=["next", "pull 0", "next", "pull 0"])


def hand_pairwise():
    yield from edges()
    yield Case("two elements", [[1, 2]])
    yield Case("one element, goes on after its end", [[1, STOP, 2, 3]])
    yield Case("raises behind the first", [[1, RAISE, 2, 3]])
    yield Case("raises behind the second", [[1, 2, RAISE, 3, 4]])
    yield Case("source pulled from outside", [[1, 2, 3, 4, 5, 6]], requests=["next", "pull 0", "next"])
    yield Case("source pulled from outside, after the end", [[1, STOP, 2, 3]], requests=["next", "pull 0", "next"])


def hand_product():
    for name, steps in EDGES:
        yield Case(name, [steps])
        yield Case(label(name, {"repeat": 2}), [steps], {"repeat": 2}, longest=30)
    yield from edges_2()
    yield Case("no pools")
    yield Case("no pools, repeat 3", params={"repeat": 3})
    for repeat in (0, -1):
        yield Case(f"repeat {repeat}", [[1, 2]], {"repeat": repeat})
        yield Case(f"repeat {repeat}, iter() raises", [[NO_ITER]], {"repeat": repeat})
        yield Case(f"repeat {repeat} of nothing", params={"repeat": repeat})
    yield Case("three pools", [[1, 2], ["a"], [None, True]])
    yield Case("an empty pool among others", [[1, 2], [], [3]])
    yield Case("repeat of two pools", [[1, 2], ["a", "b"]], {"repeat": 2}, longest=24)
    yield Case("the same source three times", [[1, STOP, 2, STOP, 3]], args=[0, 0, 0])
    yield Case("source pulled afterwards", [[1, STOP, 2], [3]], requests=["next", "pull 0", "next"])


def hand_repeat():
    for value in (1, None, "a", True, (1, 2)):
        yield Case(f"{value} for ever", params={"value": value}, longest=5)
        for times in (0, 1, 3, -1):
            yield Case(f"{value}, times {times}", params={"value": value, "times": times})
    yield Case("very often", params={"value": 1, "times": 2**63 - 1}, longest=6)
    yield Case("very negative", params={"value": 1, "times": -2**63})


def hand_star_map():
    two, three = [(1, 2), (3, 4), (5, 3)], [(1, 2, 3), (4, 5, 6)]
    for f in ("add", "first", "addRaiseOn3", "addRaiseEvery2ndCall"):
        for arity, rows in ((2, two), (3, three)):
            yield Case(f"rows of {arity}, {f}", [rows], {"f": f, "arity": arity})
            yield Case(f"rows of {arity}, goes on after its end, {f}", [rows[:1] + [STOP] + rows[1:]],
                       {"f": f, "arity": arity})
            yield Case(f"rows of {arity}, raises, {f}", [rows[:1] + [RAISE] + rows[1:]], {"f": f, "arity": arity})
    yield Case("empty", [[]], {"f": "add", "arity": 2})
    yield Case("iter() raises", [[NO_ITER]], {"f": "add", "arity": 2})
    yield Case("None in the rows", [[(None, None), (1, None)]], {"f": "last", "arity": 2})
    yield Case("raises first", [[RAISE, (1, 2)]], {"f": "add", "arity": 2})
    yield Case(STOPS_IN_USER_CODE, [[(1, 2), (1, 3), (3, 1)]], {"f": "addStopOn3", "arity": 2})
    yield Case("source pulled from outside", [two], {"f": "add", "arity": 2}, requests=["next", "pull 0", "next"])


def hand_take_while():
    yield from hand_predicate("lt3", "always")


def hand_drop_while():
    yield from hand_predicate("lt3", "never")


def hand_tee():
    yield from edges()
    a, b, c = "branch 0", "branch 1", "branch 2"

    def case(name, steps, requests, **params):
        return Case(name, [steps], params, requests=requests)
    yield case("one behind the other", [1, 2, 3], [a] * 6 + [b] * 6)
    yield case("side by side", [1, 2, 3], [a, b] * 6)
    yield case("both poll at the end", [1], [a, b, a, b, a, b])
    yield case("goes on after its end, in turns", [1, STOP, 2, STOP, 3], [a, b, a, b, a, b, a, b])
    yield case("goes on after its end, the leader first", [1, STOP, 2, 3], [a, a, a, b, b, b, a])
    yield case("an error is the leader's", [1, RAISE, 3, 4], [a, a, a, b, b, b, a])
    yield case("the follower pulls anew", [1, RAISE, RAISE, 4], [a, a, b, b, b, a])
    yield case("n 0", [1, 2], [], n=0)
    yield case("n 0, iter() raises", [NO_ITER], [], n=0)
    yield case("n 1", [1, RAISE, 2], [a] * 5, n=1)
    yield case("n 3", [1, 2, 3], [a, b, c, c, c, b, a], n=3)
    yield case("n -1", [1, 2], [], n=-1)
    yield case("n -1, iter() raises", [NO_ITER], [], n=-1)
    yield case("source pulled from outside", [1, 2, 3, 4, 5], [a, "pull 0", a, b, "pull 0", b, b])
    for name, steps in EDGES:
        yield Case(label(name, {"n": 3}), [steps], {"n": 3})


def hand_zip_longest():
    yield from edges_2()
    yield from edges_2(fill="-")
    yield Case("no arguments")
    yield from edges()
    yield Case("three", [[1], [2, 3, 4], []], {"fill": 0})
    yield Case("three, the middle raises", [[1, 2], [3, RAISE, 4], [5]])
    yield Case("three, the first goes on after its end", [[1, STOP, 2], [3, 4, 5], [6]])
    yield Case("source pulled from outside", [[1, 2, 3], [4]], requests=["next", "pull 0", "next", "pull 1", "next"])


def hand_map():
    for f in ("twice", "raiseOn3"):
        yield from edges(f=f)
    yield from edges_2(f="add")
    yield Case("function raises every second call", [[1, 2, 3, 4, 5]], {"f": "raiseEvery2ndCall"})
    yield Case("function gives None", [[1, 2]], {"f": "toNone"})
    yield Case("two sources, function raises", [[1, 2, 3, 4], [1, 3, 2, 3]], {"f": "addRaiseOn3"})
    yield Case(STOPS_IN_USER_CODE, [[1, 3, 2, 3]], {"f": "stopOn3"})
    yield Case(STOPS_IN_USER_CODE + ", two sources", [[1, 2, 3], [1, 3, 2]], {"f": "addStopOn3"})
    yield behind_the_back("between", [1, 2, 3, 4], ["next", "pull 0", "next"], f="identity")


def hand_map_strict():
    yield from edges_2(f="add")
    yield from edges_2(f="addRaiseOn3")
    yield Case("function raises every second call", [[1, 2, 3], [1, 2, 3]], {"f": "addRaiseEvery2ndCall"})
    yield Case("function raises, then the first is shorter", [[1], [3, 4]], {"f": "addRaiseOn3"})
    yield Case(STOPS_IN_USER_CODE, [[1, 2, 3], [1, 3, 2]], {"f": "addStopOn3"})
    yield Case("source pulled from outside", [[1, 2, 3], [4, 5, 6]], {"f": "add"}, requests=["next", "pull 0", "next"])


def hand_zip():
    yield from edges_2()
    yield Case("no arguments")
    yield from edges()
    yield Case("grouper", [[1, 2, 3, 4, 5, 6, 7]], args=[0, 0, 0])
    yield Case("three", [[1, 2], [3, 4, 5], [6]])
    yield Case("three, lengths 2 3 3", [[1, 2], [3, 4, 5], [6, 7, 8]])
    yield Case("three, lengths 3 2 3", [[1, 2, 3], [4, 5], [6, 7, 8]])
    yield Case("three, lengths 3 3 2", [[1, 2, 3], [3, 4, 5], [6, 7]])
    yield Case("three, the middle raises", [[1, 2, 3], [3, RAISE, 5], [6, 7, 8]])
    yield Case("four", [[1, 2], [3, 4], [5, 6], [7, STOP, 8]])
    yield Case("three, one goes on after its end", [[1, 2, 3, 4], [5, STOP, 6], [7, 8, 9]])
    yield Case("source pulled from outside", [[1, 2, 3], [4, 5, 6]], requests=["next", "pull 0", "next", "pull 1"])


def hand_enumerate():
    yield from edges()
    for start in (1, -2, 2**31 - 1, 2**40, -2**63):
        yield Case(f"start {start}", [[1, RAISE, 2, STOP, 3]], {"start": start})
    yield from edges(start=10)
    yield Case("source pulled from outside", [[1, 2, 3, 4]], requests=["next", "pull 0", "next"])


def hand_iter():
    def case(name, steps, sentinel, **more):
        return Case(name, [steps], {"sentinel": sentinel}, longest=10, **more)
    for sentinel in (0, None, "a"):
        yield case(f"at once, sentinel {sentinel}", [sentinel, 1, 2], sentinel)
        yield case(f"later, sentinel {sentinel}", [1, 2, sentinel, 3, sentinel], sentinel)
        yield case(f"None before, sentinel {sentinel}", [7, None, sentinel, 3], sentinel)
        yield case(f"raises, sentinel {sentinel}", [1, RAISE, 2, sentinel, 3], sentinel)
        yield case(f"raises first, sentinel {sentinel}", [RAISE, RAISE, sentinel, 3], sentinel)
        yield case(f"called from outside, sentinel {sentinel}", [1, sentinel, 2, sentinel, 3], sentinel,
                   requests=["next", "pull 0", "next"])
        yield case(f"called from outside behind the end, sentinel {sentinel}", [1, sentinel, 2, 3], sentinel,
                   requests=["next", "next", "pull 0", "next"])
    yield case("equal rows", [(1, 2), (2, 1), (1, 3), (1, 4)], (1, 3))
    yield case("equal texts", ["ab", "b", "a"], "a")
    yield case("True is 1", [2, True, 3, 1], 1)
    yield case("1.0 is 1", [2, 1.0, 3, 1], 1)
    yield case("-0.0 is 0.0", [2.0, -0.0, 3.0, 0.0], 0.0)
    yield case("NaN is not another NaN", [float("nan"), 1.0], NAN)
    yield case("callable raises StopIteration", [1, STOP, 2, 0, 3], 0)


def hand_reversed():
    for name, values in (("empty", []), ("one", [1]), ("three", [1, 2, 3]), ("None", [None, 1, None]),
                         ("one None", [None]), ("texts", ["a", "", "b"]), ("equal", [1, 1, 1]),
                         ("bools", [True, False, None, 0]),
                         ("floats", [0.0, -0.0, 0.5]), ("rows", [(), (1, 2), (None,)])):
        yield Case(name, [values])
    yield Case("changed before it is reached", [[1, 2, 3]], requests=["next", "set 0", "next", "next"])
    yield Case("changed after it was passed", [[1, 2, 3]], requests=["next", "set 2", "next", "next"])
    yield Case("changed before the first", [[1, 2, 3]], requests=["set 2", "next"])


def hand_reduce():
    for f in ("add", "addRaiseOn3"):
        for initial in ({}, {"initial": 10}):
            yield from edges(f=f, **initial)
    yield Case("initial None is a value", [[1, 2]], {"f": "first", "initial": None})
    yield Case("initial None of an empty source", [[]], {"f": "add", "initial": None})
    yield Case("one None", [[None]], {"f": "add"})
    yield Case("function raises every second call", [[1, 2, 3, 4, 5, 6]], {"f": "addRaiseEvery2ndCall"})
    yield Case("goes on behind the error", [[1, 3, 5, 7, STOP, 9]], {"f": "addRaiseOn3"})


def hand_any_all():
    for name, steps in EDGES:
        yield Case(name, [steps])
    for f in ("isOdd", "lt3", "lt3RaiseOn2"):
        yield from edges(f=f)
    yield Case("truth", [TRUTHS])
    yield Case("nothing is true", [[0, "", None, False, 0.0, ()]])
    yield Case("everything is true", [["x", 1, True, 0.5, (0,)]])
    yield Case("predicate raises every second call", [[1, 2, 5, 0, 3]], {"f": "lt3RaiseEvery2ndCall"})


def hand_range():
    def case(kind, *bounds):
        names = {1: ("stop",), 2: ("start", "stop"), 3: ("start", "stop", "step")}[len(bounds)]
        return Case(f"{kind} {bounds}", params={"type": kind, **dict(zip(names, bounds))}, longest=14)
    for kind, least, most in (("int", -2**31, 2**31 - 1), ("long", -2**63, 2**63 - 1)):
        for bounds in ((0,), (1,), (4,), (-3,), (2, 5), (5, 2), (3, 3), (-2, 2), (0, 10, 3), (0, 9, 3), (10, 0, -3),
                       (0, 10, -1), (10, 0, 1), (5, 5, -1), (0, 3, 0), (0, 0, 0), (0, 3, 100), (3, 0, -100),
                       (most - 3, most), (most - 4, most, 3), (most - 5, most, most), (least + 3, least, -2),
                       (least, least + 3), (least, most, most), (most, least, least),
                       (least, most, 2**(31 if kind == "long" else 30)), (most, least, -most), (least,), (most,),
                       (least, least), (most, least, -1)):
            yield case(kind, *bounds)


# ------------------------------------------------------------------------------------------------------------- random

KINDS = {
    "ints": lambda rng: rng.randrange(6),
    "mixed": lambda rng: rng.choice([0, 1, 2, 3, 4, 5, None, "a", "b", "", -1]),
    "truths": lambda rng: rng.choice(TRUTHS[:-1]),
    "runs": lambda rng: rng.choice([0, 0, 1, 1, 1, 3]),
    "keys": lambda rng: rng.choice([0, 0, 1, 1, 3, None, "a"]),
    "floats": lambda rng: rng.randrange(-8, 9) / 8 + rng.choice([0, 0.1]),
    "pairs": lambda rng: (rng.randrange(5), rng.randrange(5)),
    "triples": lambda rng: (rng.randrange(5), rng.randrange(5), rng.randrange(5)),
}


def steps(rng, kind=None, most=7, quiet=0.35):
    """A random script; some are quiet: they neither raise nor go on after their end."""
    kind = kind or rng.choice(["ints", "ints", "mixed"])
    troubled = rng.random() >= quiet
    script = []
    for _ in range(rng.randrange(most + 1)):
        trouble = rng.random() if troubled else 1
        script.append(RAISE if trouble < 0.13 else STOP if trouble < 0.25 else KINDS[kind](rng))
    return [NO_ITER] if rng.random() < 0.015 else script


def some_pulls(rng, sources):
    """Now and then a script of requests that also pulls the sources from outside."""
    if not sources or rng.random() < 0.7:
        return None
    return [rng.choice(["next", "next", f"pull {rng.randrange(sources)}"]) for _ in range(rng.randrange(3, 9))]


def one_source(params=lambda rng: {}, kind=None, pulls=True, most=7, longest=LONGEST):
    def random_case(rng, name):
        chosen = params(rng)
        return Case(name, [steps(rng, kind(rng) if callable(kind) else kind, most)], chosen, longest=longest,
                    requests=some_pulls(rng, 1) if pulls else None)
    return random_case


def sources_and(counts, params=lambda rng: {}, kind=None, most=5, pulls=True, longest=LONGEST):
    def random_case(rng, name):
        count = rng.choice(counts)
        chosen = params(rng)
        scripts = [steps(rng, kind, most) for _ in range(count)]
        args = None
        if count > 1 and rng.random() < 0.15:
            scripts.pop()
            args = [rng.randrange(count - 1) for _ in range(count)]
        return Case(name, scripts, chosen, args=args, requests=some_pulls(rng, len(scripts)) if pulls else None,
                    longest=longest)
    return random_case


def functions(names):
    return lambda rng: {"f": rng.choice(names)}


def functions_by_arity(counts):
    def random_case(rng, name):
        count = rng.choice(counts)
        return sources_and([count], functions(UNARY if count == 1 else SEVERAL))(rng, name)
    return random_case


def maybe(names, else_none=0.3):
    return lambda rng: {} if rng.random() < else_none else {"f": rng.choice(names)}


def random_accumulate(rng, name):
    if rng.random() < 0.3:
        return one_source(kind=lambda rng: rng.choice(["ints", "floats"]))(rng, name)
    initial = rng.choice([{}, {}, {"initial": rng.randrange(10)}, {"initial": "x"}])
    return one_source(lambda rng: {"f": rng.choice(SEVERAL), **initial})(rng, name)


def random_chain_from_iterable(rng, name):
    inner = [steps(rng, most=4) for _ in range(rng.randrange(1, 4))]
    outer = [RAISE if (x := rng.random()) < 0.06 else STOP if x < 0.15 else Ref(rng.randrange(len(inner)) + 1)
             for _ in range(rng.randrange(6))]
    requests = some_pulls(rng, 1)
    if requests:
        requests = [request if request == "next" else f"pull {rng.randrange(len(inner)) + 1}" for request in requests]
    return Case(name, [outer, *inner], args=[0], requests=requests)


def random_compress(rng, name):
    requests = some_pulls(rng, 2)
    return Case(name, [steps(rng), steps(rng, "truths")], requests=requests)


def random_count(rng, name):
    kind = rng.choice(["int", "long", "big", "double"])
    bound = {"int": 10**8, "long": 10**17, "big": 10**30, "double": 0}[kind]

    def number():
        return rng.randrange(-1000, 1000) / 10 if kind == "double" else rng.randrange(-bound, bound)
    params = {"type": kind, "start": number()}
    if rng.random() < 0.7:
        params["step"] = number()
    return Case(name, params=params, longest=rng.randrange(4, 9))


def random_islice(rng, name):
    start, stop, step = rng.randrange(5), rng.choice([None, rng.randrange(9), rng.randrange(5)]), rng.randrange(1, 4)
    window = rng.choice([{"stop": stop}, {"start": start, "stop": stop}, {"start": start, "stop": stop, "step": step}])
    return one_source(lambda rng: window, most=9)(rng, name)


def random_product(rng, name):
    repeat = rng.choice([{}, {}, {"repeat": rng.randrange(3)}])
    return sources_and([1, 2, 2, 3], lambda rng: repeat, most=3, pulls=False)(rng, name)


def random_star_map(rng, name):
    arity = rng.choice([2, 2, 3])
    params, kind = {"f": rng.choice(SEVERAL), "arity": arity}, {2: "pairs", 3: "triples"}[arity]
    return one_source(lambda rng: params, kind)(rng, name)


def random_tee(rng, name):
    n = rng.choice([{}, {}, {"n": 1}, {"n": 3}, {"n": 4}])
    plan = None
    if rng.random() < 0.25:
        branches = [f"branch {i}" for i in range(n.get("n", 2))]
        plan = [rng.choice(branches * 2 + ["pull 0"]) for _ in range(8)]
    return Case(name, [steps(rng)], n, requests=plan, longest=40)


def random_iter(rng, name):
    sentinel = rng.choice([0, 1, 2, None, "a"])
    script = [RAISE if rng.random() < 0.12 else KINDS["mixed"](rng) for _ in range(rng.randrange(8))]
    return Case(name, [script + [sentinel, 7, sentinel]], {"sentinel": sentinel}, longest=14)


def random_range(rng, name):
    kind = rng.choice(["int", "long"])
    largest = 2**31 - 20 if kind == "int" else 2**63 - 20
    offset = rng.choice([0, 0, largest, -largest])
    bounds = rng.choice([{"start": offset + rng.randrange(-19, 19), "stop": offset + rng.randrange(-19, 19),
                          "step": rng.choice([1, 2, 3, 7, -1, -2, -5])},
                         {"start": offset + rng.randrange(-19, 19), "stop": offset + rng.randrange(-19, 19)},
                         {"stop": rng.randrange(-3, 12)}])
    return Case(name, params={"type": kind, **bounds}, longest=20)


def random_repeat(rng, name):
    value = KINDS[rng.choice(["mixed", "floats", "pairs"])](rng)
    return Case(name, params={"value": value, "times": rng.randrange(-2, 12)}, longest=20)


def random_reversed(rng, name):
    values = [KINDS[rng.choice(["mixed", "floats"])](rng) for _ in range(rng.randrange(1, 9))]
    plan = [rng.choice(["next", "next", f"set {rng.randrange(len(values))}"]) for _ in range(6)]
    return Case(name, [values], requests=plan if rng.random() < 0.4 else None)


def random_zip_longest(rng, name):
    fill = rng.choice([{}, {"fill": "-"}, {"fill": 0}])
    return sources_and([1, 2, 2, 3, 4], lambda rng: fill)(rng, name)


def r_up_to(most):
    return lambda rng: {"r": rng.randrange(most + 1)}


def maybe_r(rng):
    return rng.choice([{}, r_up_to(4)(rng)])


def runs_or_others(rng):
    return rng.choice(["runs", "keys", "ints"])


def n_and_strict(rng):
    return {"n": rng.randrange(1, 5), **rng.choice([{}, {"strict": True}])}


def several_and_initial(rng):
    return {"f": rng.choice(SEVERAL), **rng.choice([{}, {"initial": 4}])}


HAND_AND_RANDOM = {
    "accumulate": (hand_accumulate, random_accumulate),
    "batched": (hand_batched, one_source(n_and_strict, most=11)),
    "chain": (hand_chain, sources_and([1, 2, 3, 4], most=4)),
    "chainFromIterable": (hand_chain_from_iterable, random_chain_from_iterable),
    "combinations": (lambda: hand_r(False), one_source(r_up_to(4), pulls=False, most=6)),
    "combinationsWithReplacement": (lambda: hand_r(False), one_source(r_up_to(3), pulls=False, most=5)),
    "compress": (hand_compress, random_compress),
    "count": (hand_count, random_count),
    "cycle": (hand_cycle, one_source(longest=18)),
    "dropWhile": (hand_drop_while, one_source(functions(PREDICATES), most=9)),
    "filterFalse": (hand_filter, one_source(maybe(PREDICATES), most=9)),
    "groupBy": (hand_group_by, one_source(maybe(KEYS), runs_or_others, pulls=False, most=10)),
    "islice": (hand_islice, random_islice),
    "pairwise": (hand_pairwise, one_source(most=8)),
    "permutations": (lambda: hand_r(True), one_source(maybe_r, pulls=False, most=5)),
    "product": (hand_product, random_product),
    "repeat": (hand_repeat, random_repeat),
    "starMap": (hand_star_map, random_star_map),
    "takeWhile": (hand_take_while, one_source(functions(PREDICATES), most=9)),
    "tee": (hand_tee, random_tee),
    "zipLongest": (hand_zip_longest, random_zip_longest),
    "filter": (hand_filter, one_source(maybe(PREDICATES), most=9)),
    "map": (hand_map, functions_by_arity([1, 2])),
    "mapStrict": (hand_map_strict, sources_and([2], functions(SEVERAL))),
    "zip": (hand_zip, sources_and([1, 2, 2, 3, 3, 4])),
    "zipStrict": (hand_zip, sources_and([1, 2, 2, 3, 3, 4])),
    "enumerate": (hand_enumerate, one_source(lambda rng: rng.choice([{}, {"start": rng.randrange(-9, 99)}]))),
    "iter": (hand_iter, random_iter),
    "reversed": (hand_reversed, random_reversed),
    "reduce": (hand_reduce, one_source(several_and_initial, pulls=False)),
    "any": (hand_any_all, one_source(maybe(PREDICATES), kind="truths", pulls=False, most=9)),
    "all": (hand_any_all, one_source(maybe(PREDICATES), kind="truths", pulls=False, most=9)),
    "range": (hand_range, random_range),
}
AT_LEAST_RANDOM = 24


def cases(function):
    """The cases of a function as JSON objects, no two of them alike."""
    hand, random_case = HAND_AND_RANDOM[function]
    rng = random.Random(f"itergen {function}")
    seen, names = set(), set()

    def play(case):
        played = case.play(BUILD[function], ask, ASKING.get(function, asking_next))
        content = json.dumps({key: x for key, x in played.items() if key != "name"})
        if content in seen:
            return []
        if case.name in names:
            raise AssertionError(f"{function}: two cases named {case.name!r}")
        seen.add(content)
        names.add(case.name)
        return [played]

    result = [played for case in hand() for played in play(case)]
    wanted = max(CASES, len(result) + AT_LEAST_RANDOM)
    for number in itertools.count(1):
        if len(result) >= wanted:
            return result
        result += play(random_case(rng, f"random {number}"))


def text(function):
    """The whole file of a function: one case a line."""
    def line(x):
        return json.dumps(x, separators=(",", ":"))
    head = {"function": function, "python": "CPython 3.13"}
    if function in NOTES:
        head["note"] = NOTES[function]
    fields = "".join(f'"{key}":{line(x)},\n' for key, x in head.items())
    return "{\n" + fields + '"cases":[\n' + ",\n".join(map(line, cases(function))) + "\n]}\n"


def main(arguments):
    if arguments not in ([], ["--check"]):
        sys.exit("usage: make_vectors.py [--check]")
    stale = []
    for function in BUILD:
        path, made = FOLDER / f"{function}.json", text(function)
        if not arguments:
            FOLDER.mkdir(parents=True, exist_ok=True)
            path.write_bytes(made.encode("ascii"))
        elif not path.exists() or path.read_bytes() != made.encode("ascii"):
            stale.append(path.name)
    if stale:
        sys.exit("make_vectors.py: not what this script makes: " + ", ".join(stale))


if __name__ == "__main__":
    main(sys.argv[1:])
