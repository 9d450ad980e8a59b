package io.github.itergen;

import kotlin.sequences.SequencesKt;
import kotlin.text.StringsKt;
import one.util.streamex.IntStreamEx;
import org.openjdk.jmh.annotations.Benchmark;

/// chars of a text of ten thousand, counted without its zeros.
public class CharsBenchmark extends CoreBenchmark {
    private static final String TEXT = "0123456789".repeat(1_000);

    @Benchmark
    public long loop(Profile profile) {
        long length = 0;
        for (int i = 0; i < TEXT.length(); ) {
            int point = TEXT.codePointAt(i);
            if (!Character.toString(point).equals("0")) {
                length++;
            }
            i += Character.charCount(point);
        }
        return length;
    }

    @Benchmark
    public long gen(Profile profile) {
        return Gen.chars(TEXT).filter(c -> !c.equals("0")).length();
    }

    @Benchmark
    public long stream(Profile profile) {
        return TEXT.codePoints().mapToObj(Character::toString).filter(c -> !c.equals("0")).count();
    }

    @Benchmark
    public long streamEx(Profile profile) {
        return IntStreamEx.ofCodePoints(TEXT).mapToObj(Character::toString).filter(c -> !c.equals("0")).count();
    }

    @Benchmark
    public long kotlin(Profile profile) {
        return SequencesKt.count(
                SequencesKt.filter(
                        SequencesKt.map(StringsKt.asSequence(TEXT), c -> Character.toString(c)), c -> !c.equals("0")));
    }
}
