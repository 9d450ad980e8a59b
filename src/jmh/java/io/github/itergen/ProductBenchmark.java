package io.github.itergen;

import com.google.common.collect.Lists;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/// product of a hundred numbers with themselves, as rows of two.
public class ProductBenchmark extends CoreBenchmark {
    @Benchmark
    public void loop(Numbers numbers, Blackhole blackhole) {
        for (Integer left : numbers.hundred) {
            for (Integer right : numbers.hundred) {
                blackhole.consume(List.of(left, right));
            }
        }
    }

    @Benchmark
    public void gen(Numbers numbers, Blackhole blackhole) {
        Gen.product(numbers.hundred, numbers.hundred).forEachRemaining(blackhole::consume);
    }

    @Benchmark
    public void stream(Numbers numbers, Blackhole blackhole) {
        numbers.hundred.stream()
                .flatMap(left -> numbers.hundred.stream().map(right -> List.of(left, right)))
                .forEach(blackhole::consume);
    }

    @Benchmark
    public void guava(Numbers numbers, Blackhole blackhole) {
        Lists.cartesianProduct(numbers.hundred, numbers.hundred).forEach(blackhole::consume);
    }

    @Benchmark
    public void vavr(Numbers numbers, Blackhole blackhole) {
        io.vavr.collection.Iterator.ofAll(numbers.hundred)
                .flatMap(left -> io.vavr.collection.Iterator.ofAll(numbers.hundred).map(right -> List.of(left, right)))
                .forEach(blackhole::consume);
    }
}
