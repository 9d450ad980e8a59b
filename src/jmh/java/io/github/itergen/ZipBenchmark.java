package io.github.itergen;

import java.util.Iterator;
import kotlin.collections.CollectionsKt;
import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.eclipse.collections.impl.utility.LazyIterate;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/// zip of the numbers with themselves; java.util.stream has no zip.
public class ZipBenchmark extends CoreBenchmark {
    @Benchmark
    public void loop(Numbers numbers, Blackhole blackhole) {
        Iterator<Integer> other = numbers.list.iterator();
        for (Integer number : numbers.list) {
            blackhole.consume(new Pair<>(number, other.next()));
        }
    }

    @Benchmark
    public void gen(Numbers numbers, Blackhole blackhole) {
        Gen.zip(numbers.list, numbers.list).forEachRemaining(blackhole::consume);
    }

    @Benchmark
    public void streamEx(Numbers numbers, Blackhole blackhole) {
        StreamEx.zip(numbers.list, numbers.list, Pair::new).forEach(blackhole::consume);
    }

    @Benchmark
    public void jool(Numbers numbers, Blackhole blackhole) {
        Seq.zip(numbers.list, numbers.list).forEach(blackhole::consume);
    }

    @Benchmark
    public void vavr(Numbers numbers, Blackhole blackhole) {
        io.vavr.collection.Iterator.ofAll(numbers.list).zip(numbers.list).forEach(blackhole::consume);
    }

    @Benchmark
    public void eclipse(Numbers numbers, Blackhole blackhole) {
        LazyIterate.adapt(numbers.list).zip(numbers.list).forEach(blackhole::consume);
    }

    @Benchmark
    public void kotlin(Numbers numbers, Blackhole blackhole) {
        SequencesKt.zip(CollectionsKt.asSequence(numbers.list), CollectionsKt.asSequence(numbers.list))
                .iterator()
                .forEachRemaining(blackhole::consume);
    }
}
