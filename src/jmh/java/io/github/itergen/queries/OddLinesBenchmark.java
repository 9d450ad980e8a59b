package io.github.itergen.queries;

import io.github.itergen.CoreBenchmark;
import io.github.itergen.Gen;
import io.github.itergen.HandwrittenGatherers;
import io.github.itergen.Peers;
import kotlin.sequences.SequencesKt;
import one.util.streamex.EntryStream;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// Every second line, their lengths summed.
/// A query of the study sequences-benchmarks (Poeira and Carvalho), written anew.
public class OddLinesBenchmark extends CoreBenchmark {
    @Benchmark
    public long loop(Texts texts) {
        long sum = 0;
        boolean odd = true;
        for (String line : texts.lines) {
            odd = !odd;
            if (odd) {
                sum += line.length();
            }
        }
        return sum;
    }

    @Benchmark
    public long gen(Texts texts) {
        return Gen.iter(texts.lines).islice(1, Gen.UNBOUNDED, 2).sum(String::length);
    }

    @Benchmark
    public long stream(Texts texts) {
        return texts.lines.stream().gather(HandwrittenGatherers.everySecond()).mapToLong(String::length).sum();
    }

    @Benchmark
    public long streamEx(Texts texts) {
        return EntryStream.of(texts.lines).filterKeys(i -> i % 2 == 1).values().mapToLong(String::length).sum();
    }

    @Benchmark
    public long jool(Texts texts) {
        return Seq.seq(texts.lines)
                .zipWithIndex()
                .filter(t -> t.v2 % 2 == 1)
                .map(t -> t.v1)
                .mapToLong(String::length)
                .sum();
    }

    @Benchmark
    public long vavr(Texts texts) {
        return Peers.vavr(texts.lines)
                .zipWithIndex()
                .filter(t -> t._2 % 2 == 1)
                .map(t -> t._1)
                .foldLeft(0L, (sum, line) -> sum + line.length());
    }

    @Benchmark
    public long kotlin(Texts texts) {
        return Peers.sum(
                SequencesKt.map(
                        SequencesKt.filterIndexed(Peers.kotlin(texts.lines), (i, line) -> i % 2 == 1), String::length));
    }

    @Benchmark
    public long cyclops(Texts texts) {
        return Peers.cyclops(texts.lines)
                .zipWithIndex()
                .filter(t -> t._2() % 2 == 1)
                .map(t -> t._1())
                .foldLeft(0L, (sum, line) -> sum + line.length());
    }

    @Benchmark
    public long jayield(Texts texts) {
        return Peers.jayield(texts.lines)
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
                .mapToLong(String::length)
                .sum();
    }
}
