package io.github.itergen;

import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// dropWhile over the first half of the numbers, summed.
public class DropWhileBenchmark extends CoreBenchmark {
    @Benchmark
    public long loop(Numbers numbers) {
        long sum = 0;
        boolean dropping = true;
        for (Integer number : numbers.list) {
            dropping = dropping && number < numbers.middle;
            if (!dropping) {
                sum += number;
            }
        }
        return sum;
    }

    @Benchmark
    public long gen(Numbers numbers) {
        return Gen.iter(numbers.list).dropWhile(n -> n < numbers.middle).sum(n -> n);
    }

    @Benchmark
    public long stream(Numbers numbers) {
        return Peers.sum(numbers.list.stream().dropWhile(n -> n < numbers.middle));
    }

    @Benchmark
    public long streamEx(Numbers numbers) {
        return Peers.sum(StreamEx.of(numbers.list).dropWhile(n -> n < numbers.middle));
    }

    @Benchmark
    public long jool(Numbers numbers) {
        return Peers.sum(Seq.seq(numbers.list).skipWhile(n -> n < numbers.middle));
    }

    @Benchmark
    public long vavr(Numbers numbers) {
        return Peers.sum(Peers.vavr(numbers.list).dropWhile(n -> n < numbers.middle));
    }

    @Benchmark
    public long eclipse(Numbers numbers) {
        return Peers.sum(Peers.eclipse(numbers.list).dropWhile(n -> n < numbers.middle));
    }

    @Benchmark
    public long kotlin(Numbers numbers) {
        return Peers.sum(SequencesKt.dropWhile(Peers.kotlin(numbers.list), n -> n < numbers.middle));
    }

    @Benchmark
    public long cyclops(Numbers numbers) {
        return Peers.sum(Peers.cyclops(numbers.list).dropWhile(n -> n < numbers.middle));
    }

    @Benchmark
    public long jayield(Numbers numbers) {
        return Peers.sum(Peers.jayield(numbers.list).dropWhile(n -> n < numbers.middle));
    }
}
