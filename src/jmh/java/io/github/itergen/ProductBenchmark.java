package io.github.itergen;

import com.google.common.collect.Lists;
import java.util.List;
import kotlin.sequences.SequencesKt;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// product of a hundred numbers with themselves, as rows of two.
public class ProductBenchmark extends CoreBenchmark {
    @Benchmark
    public void loop(Numbers numbers, Sink sink) {
        for (Integer left : numbers.hundred) {
            for (Integer right : numbers.hundred) {
                sink.accept(List.of(left, right));
            }
        }
    }

    @Benchmark
    public void gen(Numbers numbers, Sink sink) {
        Gen.product(numbers.hundred, numbers.hundred).forEachRemaining(sink);
    }

    @Benchmark
    public void stream(Numbers numbers, Sink sink) {
        numbers.hundred.stream()
                .flatMap(left -> numbers.hundred.stream().map(right -> List.of(left, right)))
                .forEach(sink);
    }

    @Benchmark
    public void guava(Numbers numbers, Sink sink) {
        Lists.cartesianProduct(numbers.hundred, numbers.hundred).forEach(sink);
    }

    @Benchmark
    public void vavr(Numbers numbers, Sink sink) {
        io.vavr.collection.Iterator.ofAll(numbers.hundred)
                .flatMap(left -> io.vavr.collection.Iterator.ofAll(numbers.hundred).map(right -> List.of(left, right)))
                .forEach(sink);
    }

    @Benchmark
    public void jool(Numbers numbers, Sink sink) {
        Seq.seq(numbers.hundred).crossJoin(numbers.hundred).forEach(sink);
    }

    @Benchmark
    public void cyclops(Numbers numbers, Sink sink) {
        Peers.cyclops(numbers.hundred).crossJoin(Peers.cyclops(numbers.hundred)).forEach(sink);
    }

    @Benchmark
    public void kotlin(Numbers numbers, Sink sink) {
        SequencesKt.flatMap(
                        Peers.kotlin(numbers.hundred),
                        left -> SequencesKt.map(Peers.kotlin(numbers.hundred), right -> List.of(left, right)))
                .iterator()
                .forEachRemaining(sink);
    }
}
