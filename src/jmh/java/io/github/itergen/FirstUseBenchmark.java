package io.github.itergen;

import io.github.itergen.internal.coroutine.Engine;
import io.github.itergen.internal.coroutine.Engines;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The first pipeline of a JVM, of three stages over three elements, and the first body: nothing of the library is loaded, each JVM
/// does it once. JMH's own classes are loaded already, and its few lambdas.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(10)
@State(Scope.Benchmark)
public class FirstUseBenchmark extends CoreBenchmark {
    private final List<Integer> three = List.of(0, 1, 2);

    @Benchmark
    public long loop() {
        long sum = 0;
        for (Integer number : three) {
            int tripled = number * 3;
            if ((tripled & 1) == 0) {
                sum += tripled;
            }
        }
        return sum;
    }

    @Benchmark
    public long gen() {
        return Gen.iter(three).map(n -> n * 3).filter(n -> (n & 1) == 0).sum(n -> n);
    }

    @Benchmark
    public long stream() {
        return three.stream().map(n -> n * 3).filter(n -> (n & 1) == 0).mapToLong(n -> n).sum();
    }

    @Benchmark
    public long streamEx() {
        return Peers.sum(StreamEx.of(three).map(n -> n * 3).filter(n -> (n & 1) == 0));
    }

    @Benchmark
    public long kotlin() {
        return Peers.sum(SequencesKt.filter(SequencesKt.map(Peers.kotlin(three), n -> n * 3), n -> (n & 1) == 0));
    }

    @Benchmark
    public int bodyWoven() {
        return Gen.<Integer>generate(y -> y.yield(three.get(2))).next();
    }

    @Benchmark
    public int bodyInAThread() {
        Engine before = Engines.select(Engine.THREAD);
        try {
            return Gen.<Integer>generate(y -> y.yield(three.get(2))).next();
        } finally {
            Engines.select(before);
        }
    }

    @Benchmark
    public int bodyInKotlin() {
        return KotlinBodies.elements(three, 3).iterator().next() + 2;
    }
}
