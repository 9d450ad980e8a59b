package io.github.itergen;

import java.util.stream.Gatherers;
import kotlin.collections.CollectionsKt;
import kotlin.sequences.SequencesKt;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// accumulate with addition, summed; Stream does it with the gatherer scan.
public class AccumulateBenchmark extends CoreBenchmark {
    @Benchmark
    public long loop(Numbers numbers) {
        long sum = 0;
        Integer total = 0;
        for (Integer number : numbers.list) {
            total += number;
            sum += total;
        }
        return sum;
    }

    @Benchmark
    public long gen(Numbers numbers) {
        return Gen.iter(numbers.list).accumulate(Integer::sum).sum(n -> n);
    }

    @Benchmark
    public long stream(Numbers numbers) {
        return numbers.list.stream().gather(Gatherers.scan(() -> 0, Integer::sum)).mapToLong(n -> n).sum();
    }

    @Benchmark
    public long jool(Numbers numbers) {
        return Seq.seq(numbers.list).scanLeft(0, Integer::sum).mapToLong(n -> n).sum();
    }

    @Benchmark
    public long vavr(Numbers numbers) {
        return io.vavr.collection.Iterator.ofAll(numbers.list)
                .scanLeft(0, Integer::sum)
                .foldLeft(0L, (sum, n) -> sum + n);
    }

    @Benchmark
    public long kotlin(Numbers numbers) {
        return SequencesKt.fold(
                SequencesKt.runningReduce(CollectionsKt.asSequence(numbers.list), Integer::sum),
                0L,
                (sum, n) -> sum + n);
    }

    @Benchmark
    public long cyclops(Numbers numbers) {
        return Peers.sum(Peers.cyclops(numbers.list).scanLeft(0, Integer::sum));
    }
}
