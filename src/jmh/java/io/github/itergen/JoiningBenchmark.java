package io.github.itergen;

import com.google.common.base.Joiner;
import com.google.common.collect.FluentIterable;
import java.util.stream.Collectors;
import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// joining with a comma.
public class JoiningBenchmark extends CoreBenchmark {
    @Benchmark
    public String loop(Numbers numbers) {
        StringBuilder text = new StringBuilder();
        for (Integer number : numbers.list) {
            if (!text.isEmpty()) {
                text.append(',');
            }
            text.append(number);
        }
        return text.toString();
    }

    @Benchmark
    public String gen(Numbers numbers) {
        return Gen.iter(numbers.list).joining(",");
    }

    @Benchmark
    public String stream(Numbers numbers) {
        return numbers.list.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    @Benchmark
    public String streamEx(Numbers numbers) {
        return StreamEx.of(numbers.list).joining(",");
    }

    @Benchmark
    public String jool(Numbers numbers) {
        return Seq.seq(numbers.list).toString(",");
    }

    @Benchmark
    public String vavr(Numbers numbers) {
        return Peers.vavr(numbers.list).mkString(",");
    }

    @Benchmark
    public String guava(Numbers numbers) {
        return FluentIterable.from(numbers.list).join(Joiner.on(','));
    }

    @Benchmark
    public String eclipse(Numbers numbers) {
        return Peers.eclipse(numbers.list).makeString(",");
    }

    @Benchmark
    public String kotlin(Numbers numbers) {
        return SequencesKt.joinToString(Peers.kotlin(numbers.list), ",", "", "", -1, "", null);
    }

    @Benchmark
    public String cyclops(Numbers numbers) {
        return Peers.cyclops(numbers.list).join(",");
    }
}
