package io.github.itergen;

import com.google.common.collect.FluentIterable;
import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// map → filter → length.
public class LengthBenchmark extends CoreBenchmark {
    @Benchmark
    public long loop(Numbers numbers) {
        long length = 0;
        for (Integer number : numbers.list) {
            int tripled = number * 3;
            if ((tripled & 1) == 0) {
                length++;
            }
        }
        return length;
    }

    @Benchmark
    public long gen(Numbers numbers) {
        return Gen.iter(numbers.list).map(n -> n * 3).filter(n -> (n & 1) == 0).length();
    }

    @Benchmark
    public long stream(Numbers numbers) {
        return numbers.list.stream().map(n -> n * 3).filter(n -> (n & 1) == 0).count();
    }

    @Benchmark
    public long streamEx(Numbers numbers) {
        return StreamEx.of(numbers.list).map(n -> n * 3).filter(n -> (n & 1) == 0).count();
    }

    @Benchmark
    public long jool(Numbers numbers) {
        return Seq.seq(numbers.list).map(n -> n * 3).filter(n -> (n & 1) == 0).count();
    }

    @Benchmark
    public long vavr(Numbers numbers) {
        return Peers.vavr(numbers.list).map(n -> n * 3).filter(n -> (n & 1) == 0).length();
    }

    @Benchmark
    public long guava(Numbers numbers) {
        return FluentIterable.from(numbers.list).transform(n -> n * 3).filter(n -> (n & 1) == 0).size();
    }

    @Benchmark
    public long eclipse(Numbers numbers) {
        return Peers.eclipse(numbers.list).collect(n -> n * 3).select(n -> (n & 1) == 0).size();
    }

    @Benchmark
    public long kotlin(Numbers numbers) {
        return SequencesKt.count(
                SequencesKt.filter(SequencesKt.map(Peers.kotlin(numbers.list), n -> n * 3), n -> (n & 1) == 0));
    }

    @Benchmark
    public long cyclops(Numbers numbers) {
        return Peers.cyclops(numbers.list).map(n -> n * 3).filter(n -> (n & 1) == 0).count();
    }

    @Benchmark
    public long jayield(Numbers numbers) {
        return Peers.jayield(numbers.list).map(n -> n * 3).filter(n -> (n & 1) == 0).count();
    }
}
