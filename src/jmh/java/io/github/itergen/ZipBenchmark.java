package io.github.itergen;

import com.google.common.collect.Streams;
import java.util.Iterator;
import kotlin.collections.CollectionsKt;
import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.eclipse.collections.impl.utility.LazyIterate;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// zip of the numbers with themselves; Stream does it with a gatherer written by hand.
public class ZipBenchmark extends CoreBenchmark {
    @Benchmark
    public void loop(Numbers numbers, Sink sink) {
        Iterator<Integer> other = numbers.list.iterator();
        for (Integer number : numbers.list) {
            sink.accept(new Pair<>(number, other.next()));
        }
    }

    @Benchmark
    public void gen(Numbers numbers, Sink sink) {
        Gen.zip(numbers.list, numbers.list).forEachRemaining(sink);
    }

    @Benchmark
    public void streamEx(Numbers numbers, Sink sink) {
        StreamEx.zip(numbers.list, numbers.list, Pair::new).forEach(sink);
    }

    @Benchmark
    public void jool(Numbers numbers, Sink sink) {
        Seq.zip(numbers.list, numbers.list).forEach(sink);
    }

    @Benchmark
    public void vavr(Numbers numbers, Sink sink) {
        io.vavr.collection.Iterator.ofAll(numbers.list).zip(numbers.list).forEach(sink);
    }

    @Benchmark
    public void eclipse(Numbers numbers, Sink sink) {
        LazyIterate.adapt(numbers.list).zip(numbers.list).forEach(sink);
    }

    @Benchmark
    public void kotlin(Numbers numbers, Sink sink) {
        SequencesKt.zip(CollectionsKt.asSequence(numbers.list), CollectionsKt.asSequence(numbers.list))
                .iterator()
                .forEachRemaining(sink);
    }

    @Benchmark
    public void stream(Numbers numbers, Sink sink) {
        numbers.list.stream().gather(HandwrittenGatherers.zip(numbers.list, Pair::new)).forEach(sink);
    }

    @Benchmark
    public void guava(Numbers numbers, Sink sink) {
        Streams.zip(numbers.list.stream(), numbers.list.stream(), Pair::new).forEach(sink);
    }

    @Benchmark
    public void cyclops(Numbers numbers, Sink sink) {
        Peers.cyclops(numbers.list).zip(numbers.list).forEach(sink);
    }

    @Benchmark
    public void jayield(Numbers numbers, Sink sink) {
        Peers.jayield(numbers.list).zip(Peers.jayield(numbers.list), Pair::new).forEach(sink::accept);
    }
}
