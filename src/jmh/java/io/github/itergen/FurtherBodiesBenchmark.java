package io.github.itergen;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The ten bodies behind the first one of a JVM, each from its creation to its first element; a body at a time.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(10)
@State(Scope.Benchmark)
public class FurtherBodiesBenchmark extends CoreBenchmark {
    private static final int BODIES = 10;

    private final List<Integer> three = List.of(0, 1, 2);
    private int ended;

    /// Whatever the first body of a JVM brings with it is paid here.
    @Setup
    public void first() {
        Gen.generate(y -> y.yield(three.get(0))).next();
    }

    @Benchmark
    @OperationsPerInvocation(BODIES)
    public int bodies() {
        int sum = Gen.<Integer>generate(y -> y.yield(three.get(1))).next();
        sum += Gen.<Integer>generate(y -> y.yield(three.isEmpty() ? 0 : three.get(2))).next();
        sum += Gen.<Integer>generate(y -> y.yieldFrom(three)).next();
        sum +=
                Gen.<Integer>generate(
                                y -> {
                                    for (Integer number : three) {
                                        y.yield(number);
                                    }
                                })
                        .next();
        sum +=
                Gen.<Integer>generate(
                                y -> {
                                    for (int i = 0; i < 3; i++) {
                                        y.yield(three.get(i));
                                    }
                                })
                        .next();
        sum +=
                Gen.<Integer>generate(
                                y -> {
                                    try {
                                        y.yield(three.get(2));
                                    } finally {
                                        ended++;
                                    }
                                })
                        .next();
        sum +=
                Gen.<Integer>generate(
                                y -> {
                                    Integer a = three.get(0);
                                    Integer b = three.get(1);
                                    while (true) {
                                        y.yield(a);
                                        Integer c = a + b;
                                        a = b;
                                        b = c;
                                    }
                                })
                        .next();
        sum +=
                Gen.<Integer>generate(
                                y -> {
                                    if (three.size() == 3) {
                                        y.yield(three.get(1));
                                    }
                                    y.yield(three.get(2));
                                })
                        .next();
        sum +=
                Gen.<Integer>generate(
                                y -> {
                                    y.yield(three.get(1));
                                    y.yield(three.get(2));
                                    y.yield(three.get(0));
                                })
                        .next();
        sum += Gen.<Integer>generate(y -> y.yield(three.get(0) + three.get(1) + three.get(2))).next();
        return sum;
    }
}
