package io.github.itergen;

import com.google.common.collect.FluentIterable;
import java.util.List;
import java.util.stream.Stream;
import kotlin.sequences.SequencesKt;
import org.apache.commons.collections4.IterableUtils;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// A hundred numbers in a cycle, ten thousand of them summed.
public class CycleBenchmark extends CoreBenchmark {
    @Benchmark
    public long loop(Numbers numbers) {
        long sum = 0;
        for (int i = 0; i < Numbers.COUNT; ) {
            for (Integer number : numbers.hundred) {
                if (i++ == Numbers.COUNT) {
                    break;
                }
                sum += number;
            }
        }
        return sum;
    }

    @Benchmark
    public long gen(Numbers numbers) {
        return Gen.cycle(numbers.hundred).take(Numbers.COUNT).sum(n -> n);
    }

    @Benchmark
    public long stream(Numbers numbers) {
        return Peers.sum(Stream.generate(() -> numbers.hundred).flatMap(List::stream).limit(Numbers.COUNT));
    }

    @Benchmark
    public long jool(Numbers numbers) {
        return Peers.sum(Seq.seq(numbers.hundred).cycle().limit(Numbers.COUNT));
    }

    @Benchmark
    public long guava(Numbers numbers) {
        return Peers.sum(FluentIterable.from(numbers.hundred).cycle().limit(Numbers.COUNT));
    }

    @Benchmark
    public long commons(Numbers numbers) {
        return Peers.sum(IterableUtils.boundedIterable(IterableUtils.loopingIterable(numbers.hundred), Numbers.COUNT));
    }

    @Benchmark
    public long kotlin(Numbers numbers) {
        return Peers.sum(
                SequencesKt.take(
                        SequencesKt.flatMapIterable(
                                SequencesKt.generateSequence(numbers.hundred, same -> same), same -> same),
                        Numbers.COUNT));
    }

    @Benchmark
    public long cyclops(Numbers numbers) {
        return Peers.sum(Peers.cyclops(numbers.hundred).cycle().limit(Numbers.COUNT));
    }
}
