#!/usr/bin/env python3
"""Tests of how results are kept and which of them the page shows: python3 src/jmh/python/test_make_performance.py"""

import contextlib
import io
import json
import os
import pathlib
import tempfile
import unittest

import make_performance
import results
from results import Ratio, Results


def jmh(row, side, *times, profile="polluted", **more):
    """One result as JMH writes it; each time is a fork of one iteration, in microseconds."""
    result = {"benchmark": f"io.github.itergen.{row}Benchmark.{side}", "jdkVersion": "25", "forks": len(times), "mode": "avgt",
              "measurementIterations": 1, "measurementTime": "1 s", "params": {"profile": profile},
              "primaryMetric": {"rawData": [[time] for time in times], "scoreUnit": "us/op"}}
    result.update(more)
    return result


def cpython(row, time):
    return {"benchmark": f"io.github.itergen.{row}Benchmark.cpython", "python": "3.13.0", "params": {},
            "primaryMetric": {"rawData": [[time]], "scoreUnit": "us/op"}}


def run(date, *given, machine="here"):
    return {"name": date, **results.condensed(given, date, machine)}


class CondensedTest(unittest.TestCase):
    def test_keeps_the_median_of_each_fork_in_nanoseconds(self):
        fork = [1.0, 9.0, 2.0]
        result = jmh("Map", "gen", primaryMetric={"rawData": [fork, [4.0]], "scoreUnit": "us/op"}, forks=2)
        figures = run("2026-01-01", result)["figures"]
        self.assertEqual(figures, {"polluted": {"Map": {"gen": {"ns": [2000, 4000]}}}})

    def test_takes_the_median_of_a_histogram_by_its_counts(self):
        metric = {"rawDataHistogram": [[[[5.0, 1], [1.0, 7]]]], "scoreUnit": "ms/op"}
        self.assertEqual(results.forks(metric), [1e6])

    def test_keeps_bytes_and_four_digits(self):
        result = jmh("Map", "gen", 1.23456, secondaryMetrics={"gc.alloc.rate.norm": {"score": 123.456}, "gc.count": {"score": 1}})
        figure = run("2026-01-01", result)["figures"]["polluted"]["Map"]["gen"]
        self.assertEqual(figure, {"ns": [1235], "bytes": 123.5})

    def test_keeps_parameters_in_the_side(self):
        result = jmh("Growth", "gen", 1, params={"profile": "polluted", "elements": "1000", "stages": "10"})
        self.assertEqual(list(run("2026-01-01", result)["figures"]["polluted"]["Growth"]), ["gen 1000 10"])

    def test_puts_what_knows_no_profile_apart(self):
        first = jmh("FirstUse", "gen", 1, params=None, mode="ss")
        kept = run("2026-01-01", first, cpython("Map", 7))
        self.assertEqual(list(kept["figures"]), ["any"])
        self.assertEqual((kept["cpython"], kept["settings"]), ("3.13.0", ["1 forks, 1 × one shot"]))


class KeptTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def test_reads_what_it_wrote(self):
        one = run("2026-01-01", jmh("Map", "loop", 1, 2), jmh("Map", "gen", 3), cpython("Map", 7))
        results.keep(one, self.folder / "results")
        self.assertEqual(results.kept(self.folder / "results"), [one])

    def test_writes_a_side_a_line_in_order(self):
        results.keep(run("2026-01-01", jmh("Map", "loop", 1, 2), jmh("Map", "gen", 3)), self.folder)
        lines = (self.folder / "2026-01-01.json").read_text(encoding="utf-8").splitlines()
        sides = [line.strip() for line in lines if '"ns"' in line]
        self.assertEqual(sides, ['"gen": {"ns": [3000]},', '"loop": {"ns": [1000, 2000]}'])

    def test_has_no_runs_where_there_is_no_folder(self):
        self.assertEqual(results.kept(self.folder / "none"), [])

    def test_names_a_run_by_when_its_file_was_written(self):
        file = self.folder / "polluted.json"
        file.write_text(json.dumps([jmh("Map", "gen", 1)]), encoding="utf-8")
        os.utime(file, (0, 86400 * 365))
        self.assertRegex(results.read(file, None, "here")["name"], r"^197\d-\d\d-\d\d-\d\d-\d\d-polluted$")
        self.assertEqual(results.read(file, "2026-01-01", "here")["name"], "2026-01-01-polluted")


class ResultsTest(unittest.TestCase):
    def test_takes_a_row_from_the_newest_run_with_loop_and_gen(self):
        old = run("2026-01-01", jmh("Map", "loop", 1), jmh("Map", "gen", 2))
        new = run("2026-01-02", jmh("Map", "loop", 2), jmh("Map", "gen", 8))
        half = run("2026-01-03", jmh("Map", "gen", 100), jmh("Filter", "loop", 1))
        self.assertEqual(Results([new, half, old]).ratio("polluted", "Map", "gen"), Ratio(4, False))

    def test_takes_a_neighbour_of_another_run_by_its_own_loop(self):
        old = run("2026-01-01", jmh("Map", "loop", 10), jmh("Map", "gen", 20), jmh("Map", "guava", 50))
        new = run("2026-01-02", jmh("Map", "loop", 1), jmh("Map", "gen", 1), jmh("Map", "stream", 3))
        both = Results([old, new])
        self.assertEqual(both.ratio("polluted", "Map", "guava"), Ratio(5, True))
        self.assertEqual(both.ratio("polluted", "Map", "stream"), Ratio(3, False))

    def test_shows_no_neighbour_that_was_measured_without_a_loop(self):
        home = run("2026-01-01", jmh("Map", "loop", 1), jmh("Map", "gen", 1))
        lone = run("2026-01-02", jmh("Map", "guava", 3))
        self.assertIsNone(Results([home, lone]).ratio("polluted", "Map", "guava"))

    def test_keeps_the_profiles_apart(self):
        one = run("2026-01-01", jmh("Map", "loop", 1), jmh("Map", "gen", 1, profile="fresh"))
        self.assertIsNone(Results([one]).ratio("polluted", "Map", "gen"))
        self.assertIsNone(Results([one]).ratio("fresh", "Map", "gen"))

    def test_sets_cpython_against_the_loop_of_the_same_machine_only(self):
        home = run("2026-01-02", jmh("Map", "loop", 1), jmh("Map", "gen", 1))
        self.assertEqual(Results([home, run("2026-01-02", cpython("Map", 9))]).ratio("polluted", "Map", "cpython"), Ratio(9, False))
        self.assertEqual(Results([home, run("2026-01-01", cpython("Map", 9))]).ratio("polluted", "Map", "cpython"), Ratio(9, True))
        self.assertIsNone(Results([home, run("2026-01-02", cpython("Map", 9), machine="there")]).ratio("polluted", "Map", "cpython"))

    def test_names_the_runs_that_are_shown(self):
        old = run("2026-01-01", jmh("Map", "loop", 1), jmh("Map", "gen", 2))
        new = run("2026-01-02", jmh("Map", "loop", 2), jmh("Map", "gen", 8))
        both = Results([old, new])
        both.ratio("polluted", "Map", "gen")
        self.assertEqual(both.described(), ["2026-01-02 on here: JDK 25; 1 forks, 1 × 1 s"])
        self.assertEqual(both.unused(), ["2026-01-01"])


class PageTest(unittest.TestCase):
    SECTIONS = ("measured", "polluted", "losses", "fresh", "generators", "first use", "allocation", "growth")

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.page = self.folder / "performance.md"
        self.page.write_text("".join(f"<!-- {name} -->\nas it was\n<!-- end of {name} -->\n" for name in self.SECTIONS), encoding="utf-8")

    def section(self, name):
        return self.page.read_text(encoding="utf-8").split(f"<!-- {name} -->\n")[1].split(f"\n<!-- end of {name} -->")[0]

    def test_marks_what_is_of_another_run_and_leaves_out_who_was_never_measured(self):
        old = run("2026-01-01", jmh("Map", "loop", 10), jmh("Map", "gen", 20), jmh("Map", "guava", 50))
        new = run("2026-01-02", jmh("Map", "loop", 1), jmh("Map", "gen", 1), jmh("Map", "stream", 3))
        make_performance.draw(Results([old, new]), self.folder)
        polluted = self.section("polluted")
        self.assertIn("|  | itergen | Stream | Guava |", polluted)
        self.assertIn(r"| map → filter → sum | **1.0** | 3.0 | 5.0\* |", polluted)
        self.assertIn("Without a column, since no run has figures of them: StreamEx, ", polluted)
        self.assertTrue(polluted.endswith(make_performance.ELSEWHERE))
        self.assertEqual(len([text for text in self.section("measured").splitlines() if text.startswith("- ")]), 2)
        self.assertEqual(self.section("fresh"), "as it was")

    def test_takes_the_bytes_of_a_row_from_one_run(self):
        def with_bytes(side, score):
            return jmh("Map", side, 1, secondaryMetrics={"gc.alloc.rate.norm": {"score": score}})

        old = run("2026-01-01", with_bytes("loop", 0), with_bytes("gen", 20_000), with_bytes("stream", 40_000))
        new = run("2026-01-02", with_bytes("stream", 90_000), jmh("Map", "loop", 1), jmh("Map", "gen", 1))
        make_performance.draw(Results([old, new]), self.folder)
        self.assertIn("| map → filter → sum | 0.0 | 2.0 | 4.0 |  |", self.section("allocation"))

    def test_takes_the_growth_of_a_case_from_one_run(self):
        case = {"profile": "polluted", "elements": "1000", "stages": "1"}
        old = run("2026-01-01", jmh("Growth", "gen", 1, params=case), jmh("Growth", "stream", 9, params=case))
        new = run("2026-01-02", jmh("Growth", "gen", 2, params=case))
        make_performance.draw(Results([old, new]), self.folder)
        self.assertIn("| 1,000 elements, 1 stage | 2.00 |  |", self.section("growth"))

    def test_takes_a_row_of_generators_from_one_run(self):
        old = run("2026-01-01", jmh("Generate", "pulledIteratorByHand", 10), jmh("Generate", "pulledBody", 50),
                  jmh("Generate", "pulledInKotlin", 30))
        new = run("2026-01-02", jmh("Generate", "pulledIteratorByHand", 1), jmh("Generate", "pulledBody", 2))
        make_performance.draw(Results([old, new]), self.folder)
        self.assertIn(r"| an element pulled, polluted | 1.0 | 2.0 |  | 3.0\* |  |", self.section("generators"))

    def test_takes_first_uses_from_one_run(self):
        old = run("2026-01-01", jmh("FirstUse", "gen", 1000, params=None), jmh("FirstUse", "stream", 9000, params=None))
        new = run("2026-01-02", jmh("FirstUse", "gen", 2000, 4000, params=None))
        make_performance.draw(Results([old, new]), self.folder)
        self.assertEqual(self.section("first use").splitlines()[2:], ["| itergen | 3.00 ms | 4.00 ms |"])

    def test_leaves_out_what_cannot_be_read(self):
        (self.folder / "broken.json").write_text("[{", encoding="utf-8")
        files = [str(self.folder / name) for name in ("none.json", "broken.json")]
        with contextlib.redirect_stdout(io.StringIO()) as said:
            make_performance.main(["--keep", str(self.folder / "kept"), *files], self.folder)
        self.assertEqual(said.getvalue().count("left out"), 2)
        self.assertEqual(self.section("polluted"), "as it was")

    def test_grows_run_by_run(self):
        for when, row in enumerate(("Map", "Filter")):
            file = self.folder / f"{row}.json"
            file.write_text(json.dumps([jmh(row, "loop", 1), jmh(row, "gen", 2)]), encoding="utf-8")
            os.utime(file, (0, 86400 * (365 + when)))
            make_performance.main(["--machine", "here", "--keep", str(self.folder / "kept"), str(file)], self.folder)
        self.assertIn("| map → filter → sum | **2.0** |", self.section("polluted"))
        self.assertIn("| filter | **2.0** |", self.section("polluted"))


if __name__ == "__main__":
    unittest.main()
