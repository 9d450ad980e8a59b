package io.github.itergen;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/// Three queries of the paper "Clash of the Lambdas" (Biboudis, Palladinos, Smaragdakis 2014), over boxed ints: the sum
/// of squares, of the even ones' squares, and of the products of two sequences.
public class ClashBenchmark extends CoreBenchmark {
    @Benchmark
    public long squaresLoop(Numbers numbers) {
        long sum = 0;
        for (Integer number : numbers.list) {
            sum += number * number;
        }
        return sum;
    }

    @Benchmark
    public long squaresGen(Numbers numbers) {
        return Gen.iter(numbers.list).map(n -> n * n).sum(n -> n);
    }

    @Benchmark
    public long squaresStream(Numbers numbers) {
        return numbers.list.stream().map(n -> n * n).mapToLong(n -> n).sum();
    }

    @Benchmark
    public long evenSquaresLoop(Numbers numbers) {
        long sum = 0;
        for (Integer number : numbers.list) {
            if (number % 2 == 0) {
                sum += number * number;
            }
        }
        return sum;
    }

    @Benchmark
    public long evenSquaresGen(Numbers numbers) {
        return Gen.iter(numbers.list).filter(n -> n % 2 == 0).map(n -> n * n).sum(n -> n);
    }

    @Benchmark
    public long evenSquaresStream(Numbers numbers) {
        return numbers.list.stream().filter(n -> n % 2 == 0).map(n -> n * n).mapToLong(n -> n).sum();
    }

    @Benchmark
    public long cartLoop(Numbers numbers) {
        long sum = 0;
        for (Integer left : numbers.hundred) {
            for (Integer right : numbers.hundred) {
                sum += left * right;
            }
        }
        return sum;
    }

    @Benchmark
    public long cartGen(Numbers numbers) {
        List<Integer> hundred = numbers.hundred;
        return Gen.iter(hundred).flatMap(left -> Gen.iter(hundred).map(right -> left * right)).sum(n -> n);
    }

    @Benchmark
    public long cartStream(Numbers numbers) {
        List<Integer> hundred = numbers.hundred;
        return hundred.stream().flatMap(left -> hundred.stream().map(right -> left * right)).mapToLong(n -> n).sum();
    }
}
