package io.github.itergen;

import kotlin.sequences.SequencesKt;
import kotlin.streams.jdk8.StreamsKt;
import org.openjdk.jmh.annotations.Benchmark;

/// map, handed over as a Stream and summed there.
public class StreamBenchmark extends CoreBenchmark {
    @Benchmark
    public long loop(Numbers numbers) {
        long sum = 0;
        for (Integer number : numbers.list) {
            sum += number + 1;
        }
        return sum;
    }

    @Benchmark
    public long gen(Numbers numbers) {
        return Gen.iter(numbers.list).map(n -> n + 1).stream().mapToLong(n -> n).sum();
    }

    @Benchmark
    public long stream(Numbers numbers) {
        return numbers.list.stream().map(n -> n + 1).mapToLong(n -> n).sum();
    }

    @Benchmark
    public long vavr(Numbers numbers) {
        return Peers.vavr(numbers.list).map(n -> n + 1).toJavaStream().mapToLong(n -> n).sum();
    }

    @Benchmark
    public long kotlin(Numbers numbers) {
        return StreamsKt.asStream(SequencesKt.map(Peers.kotlin(numbers.list), n -> n + 1)).mapToLong(n -> n).sum();
    }

    @Benchmark
    public long jayield(Numbers numbers) {
        return Peers.jayield(numbers.list).map(n -> n + 1).toStream().mapToLong(n -> n).sum();
    }
}
