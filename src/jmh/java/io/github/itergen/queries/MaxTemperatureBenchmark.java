package io.github.itergen.queries;

import io.github.itergen.CoreBenchmark;
import io.github.itergen.Gen;
import io.github.itergen.HandwrittenGatherers;
import io.github.itergen.Peers;
import kotlin.sequences.SequencesKt;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// The highest temperature in what a weather service sends: without the comments, the line behind them and every other line.
/// A query of the study sequences-benchmarks (Poeira and Carvalho), written anew.
public class MaxTemperatureBenchmark extends CoreBenchmark {
    private static Integer temperature(String line) {
        return Integer.parseInt(line, line.indexOf(',') + 1, line.length(), 10);
    }

    @Benchmark
    public Integer loop(Texts texts) {
        int highest = Integer.MIN_VALUE;
        boolean skipped = false;
        boolean odd = true;
        for (String line : texts.weather) {
            if (line.charAt(0) != '#') {
                if (!skipped) {
                    skipped = true;
                } else {
                    odd = !odd;
                    if (odd) {
                        highest = Math.max(highest, temperature(line));
                    }
                }
            }
        }
        return highest;
    }

    @Benchmark
    public Integer gen(Texts texts) {
        return Gen.iter(texts.weather)
                .filter(line -> line.charAt(0) != '#')
                .drop(1)
                .islice(1, Gen.UNBOUNDED, 2)
                .map(MaxTemperatureBenchmark::temperature)
                .max(Integer::compare);
    }

    @Benchmark
    public Integer stream(Texts texts) {
        return texts.weather.stream()
                .filter(line -> line.charAt(0) != '#')
                .skip(1)
                .gather(HandwrittenGatherers.everySecond())
                .map(MaxTemperatureBenchmark::temperature)
                .max(Integer::compare)
                .orElseThrow();
    }

    @Benchmark
    public Integer jool(Texts texts) {
        return Seq.seq(texts.weather)
                .filter(line -> line.charAt(0) != '#')
                .skip(1)
                .zipWithIndex()
                .filter(t -> t.v2 % 2 == 1)
                .map(t -> temperature(t.v1))
                .max(Integer::compare)
                .orElseThrow();
    }

    @Benchmark
    public Integer vavr(Texts texts) {
        return Peers.vavr(texts.weather)
                .filter(line -> line.charAt(0) != '#')
                .drop(1)
                .zipWithIndex()
                .filter(t -> t._2 % 2 == 1)
                .map(t -> temperature(t._1))
                .maxBy(Integer::compare)
                .get();
    }

    @Benchmark
    public Integer kotlin(Texts texts) {
        return SequencesKt.maxWithOrThrow(
                SequencesKt.map(
                        SequencesKt.filterIndexed(
                                SequencesKt.drop(
                                        SequencesKt.filter(Peers.kotlin(texts.weather), line -> line.charAt(0) != '#'),
                                        1),
                                (i, line) -> i % 2 == 1),
                        MaxTemperatureBenchmark::temperature),
                Integer::compare);
    }

    @Benchmark
    public Integer cyclops(Texts texts) {
        return Peers.cyclops(texts.weather)
                .filter(line -> line.charAt(0) != '#')
                .skip(1)
                .zipWithIndex()
                .filter(t -> t._2() % 2 == 1)
                .map(t -> temperature(t._1()))
                .max(Integer::compare)
                .orElseThrow();
    }

    @Benchmark
    public Integer jayield(Texts texts) {
        return Peers.jayield(texts.weather)
                .filter(line -> line.charAt(0) != '#')
                .skip(1)
                .<String>then(
                        source ->
                                yield -> {
                                    boolean[] odd = {true};
                                    source.traverse(
                                            line -> {
                                                odd[0] = !odd[0];
                                                if (odd[0]) {
                                                    yield.ret(line);
                                                }
                                            });
                                })
                .map(MaxTemperatureBenchmark::temperature)
                .max(Integer::compare)
                .orElseThrow();
    }
}
