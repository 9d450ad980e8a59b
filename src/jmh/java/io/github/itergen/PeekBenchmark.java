package io.github.itergen;

import kotlin.Unit;
import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// peek at each number, and then the sum.
public class PeekBenchmark extends CoreBenchmark {
    @Benchmark
    public long loop(Numbers numbers, Sink sink) {
        long sum = 0;
        for (Integer number : numbers.list) {
            sink.accept(number);
            sum += number;
        }
        return sum;
    }

    @Benchmark
    public long gen(Numbers numbers, Sink sink) {
        return Gen.iter(numbers.list).peek(sink).sum(n -> n);
    }

    @Benchmark
    public long stream(Numbers numbers, Sink sink) {
        return Peers.sum(numbers.list.stream().peek(sink));
    }

    @Benchmark
    public long streamEx(Numbers numbers, Sink sink) {
        return Peers.sum(StreamEx.of(numbers.list).peek(sink));
    }

    @Benchmark
    public long jool(Numbers numbers, Sink sink) {
        return Peers.sum(Seq.seq(numbers.list).peek(sink));
    }

    @Benchmark
    public long vavr(Numbers numbers, Sink sink) {
        return Peers.sum(Peers.vavr(numbers.list).peek(sink));
    }

    @Benchmark
    public long eclipse(Numbers numbers, Sink sink) {
        return Peers.sum(Peers.eclipse(numbers.list).tap(sink::accept));
    }

    @Benchmark
    public long kotlin(Numbers numbers, Sink sink) {
        return Peers.sum(
                SequencesKt.onEach(
                        Peers.kotlin(numbers.list),
                        n -> {
                            sink.accept(n);
                            return Unit.INSTANCE;
                        }));
    }

    @Benchmark
    public long cyclops(Numbers numbers, Sink sink) {
        return Peers.sum(Peers.cyclops(numbers.list).peek(sink));
    }

    @Benchmark
    public long jayield(Numbers numbers, Sink sink) {
        return Peers.sum(Peers.jayield(numbers.list).peek(sink));
    }
}
