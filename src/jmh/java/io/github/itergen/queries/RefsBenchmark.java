package io.github.itergen.queries;

import com.google.common.collect.FluentIterable;
import io.github.itergen.CoreBenchmark;
import io.github.itergen.Gen;
import io.github.itergen.Peers;
import io.github.itergen.queries.References.Reference;
import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.apache.commons.collections4.IterableUtils;
import org.jooq.lambda.Seq;
import org.openjdk.jmh.annotations.Benchmark;

/// How many objects pass two predicates that follow references.
/// A query of the paper "Clash of the Lambdas" (Biboudis, Palladinos, Smaragdakis 2014), over boxed ints.
public class RefsBenchmark extends CoreBenchmark {
    @Benchmark
    public long loop(References references) {
        long count = 0;
        for (Reference reference : references.list) {
            if (reference.next().number() % 5 == 0 && reference.number() % 7 == 0) {
                count++;
            }
        }
        return count;
    }

    @Benchmark
    public long gen(References references) {
        return Gen.iter(references.list)
                .filter(reference -> reference.next().number() % 5 == 0)
                .filter(reference -> reference.number() % 7 == 0)
                .length();
    }

    @Benchmark
    public long stream(References references) {
        return references.list.stream()
                .filter(reference -> reference.next().number() % 5 == 0)
                .filter(reference -> reference.number() % 7 == 0)
                .count();
    }

    @Benchmark
    public long streamEx(References references) {
        return StreamEx.of(references.list)
                .filter(reference -> reference.next().number() % 5 == 0)
                .filter(reference -> reference.number() % 7 == 0)
                .count();
    }

    @Benchmark
    public long jool(References references) {
        return Seq.seq(references.list)
                .filter(reference -> reference.next().number() % 5 == 0)
                .filter(reference -> reference.number() % 7 == 0)
                .count();
    }

    @Benchmark
    public long vavr(References references) {
        return Peers.vavr(references.list)
                .filter(reference -> reference.next().number() % 5 == 0)
                .filter(reference -> reference.number() % 7 == 0)
                .length();
    }

    @Benchmark
    public long guava(References references) {
        return FluentIterable.from(references.list)
                .filter(reference -> reference.next().number() % 5 == 0)
                .filter(reference -> reference.number() % 7 == 0)
                .size();
    }

    @Benchmark
    public long eclipse(References references) {
        return Peers.eclipse(references.list)
                .select(reference -> reference.next().number() % 5 == 0)
                .select(reference -> reference.number() % 7 == 0)
                .size();
    }

    @Benchmark
    public long commons(References references) {
        return IterableUtils.size(
                IterableUtils.filteredIterable(
                        IterableUtils.filteredIterable(references.list, r -> r.next().number() % 5 == 0),
                        r -> r.number() % 7 == 0));
    }

    @Benchmark
    public long kotlin(References references) {
        return SequencesKt.count(
                SequencesKt.filter(
                        SequencesKt.filter(
                                Peers.kotlin(references.list), reference -> reference.next().number() % 5 == 0),
                        reference -> reference.number() % 7 == 0));
    }

    @Benchmark
    public long cyclops(References references) {
        return Peers.cyclops(references.list)
                .filter(reference -> reference.next().number() % 5 == 0)
                .filter(reference -> reference.number() % 7 == 0)
                .count();
    }

    @Benchmark
    public long jayield(References references) {
        return Peers.jayield(references.list)
                .filter(reference -> reference.next().number() % 5 == 0)
                .filter(reference -> reference.number() % 7 == 0)
                .count();
    }
}
