package io.github.itergen;

import com.google.common.collect.Streams;
import java.util.Iterator;
import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// map of a function of two over two lists, summed; Stream does it with a gatherer written by hand.
public class MapOfTwoBenchmark extends CoreBenchmark {
    @Benchmark
    public long loop(Numbers numbers) {
        long sum = 0;
        Iterator<Integer> others = numbers.copy.iterator();
        for (Integer number : numbers.list) {
            sum += number ^ others.next() >> 1;
        }
        return sum;
    }

    @Benchmark
    public long gen(Numbers numbers) {
        return Gen.map((a, b) -> a ^ b >> 1, numbers.list, numbers.copy).sum(n -> n);
    }

    @Benchmark
    public long stream(Numbers numbers) {
        return Peers.sum(numbers.list.stream().gather(HandwrittenGatherers.zip(numbers.copy, (a, b) -> a ^ b >> 1)));
    }

    @Benchmark
    public long streamEx(Numbers numbers) {
        return Peers.sum(StreamEx.zip(numbers.list, numbers.copy, (a, b) -> a ^ b >> 1));
    }

    @Benchmark
    public long jool(Numbers numbers) {
        return Peers.sum(Seq.zip(numbers.list, numbers.copy, (a, b) -> a ^ b >> 1));
    }

    @Benchmark
    public long vavr(Numbers numbers) {
        return Peers.sum(Peers.vavr(numbers.list).zipWith(numbers.copy, (a, b) -> a ^ b >> 1));
    }

    @Benchmark
    public long guava(Numbers numbers) {
        return Peers.sum(Streams.zip(numbers.list.stream(), numbers.copy.stream(), (a, b) -> a ^ b >> 1));
    }

    @Benchmark
    public long kotlin(Numbers numbers) {
        return Peers.sum(SequencesKt.zip(Peers.kotlin(numbers.list), Peers.kotlin(numbers.copy), (a, b) -> a ^ b >> 1));
    }

    @Benchmark
    public long cyclops(Numbers numbers) {
        return Peers.sum(Peers.cyclops(numbers.list).zip(numbers.copy, (a, b) -> a ^ b >> 1));
    }

    @Benchmark
    public long jayield(Numbers numbers) {
        return Peers.sum(Peers.jayield(numbers.list).zip(Peers.jayield(numbers.copy), (a, b) -> a ^ b >> 1));
    }
}
