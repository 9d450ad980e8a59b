package io.github.itergen;

import java.util.List;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// tee into two that are read in step, as pairs; the loop makes a pair of each number.
public class TeeBenchmark extends CoreBenchmark {
    @Benchmark
    public void loop(Numbers numbers, Sink sink) {
        for (Integer number : numbers.list) {
            sink.accept(new Pair<>(number, number));
        }
    }

    @Benchmark
    public void gen(Numbers numbers, Sink sink) {
        List<Gen<Integer>> both = Gen.iter(numbers.list).tee();
        Gen.zip(both.get(0), both.get(1)).forEachRemaining(sink);
    }

    @Benchmark
    public void jool(Numbers numbers, Sink sink) {
        var both = Seq.seq(numbers.list).duplicate();
        Seq.zip(both.v1(), both.v2()).forEach(sink);
    }

    @Benchmark
    public void cyclops(Numbers numbers, Sink sink) {
        var both = Peers.cyclops(numbers.list).duplicate();
        both._1().zip(both._2()).forEach(sink);
    }
}
