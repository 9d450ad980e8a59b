package io.github.itergen.internal.coroutine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.itergen.Gen;
import io.github.itergen.Yielder;
import java.io.Serializable;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A lambda is serialised at first and read field by field later: each run must see its own values all the time.
final class CapturedTest {
    private static final int RUNS = 300;

    @Test
    void oneValueIsThatOfTheRun() {
        for (int i = 0; i < RUNS; i++) {
            String text = "run " + i;
            assertThat(Gen.<String>generate(y -> y.yield(text)).toList()).containsExactly(text);
        }
    }

    @Test
    void aNullAndAnArrayAreValuesAsOthers() {
        for (int i = 0; i < RUNS; i++) {
            Object[] array = i % 2 == 0 ? null : new Object[] {i};
            assertThat(Gen.<Object>generate(y -> y.yield(array)).toList()).containsExactly((Object) array);
        }
    }

    @Test
    void severalOfAllSortsKeepTheirPlaces() {
        for (int i = 0; i < RUNS; i++) {
            int a = i;
            long b = i + 1L;
            double c = i + 2;
            char d = (char) ('a' + i % 26);
            boolean e = i % 2 == 0;
            String f = "f" + i;
            String g = "g" + i;
            assertThat(Gen.<Object>generate(y -> y.yield(List.of(a, b, c, d, e, f, g))).toList())
                    .containsExactly(List.of(a, b, c, d, e, f, g));
        }
    }

    @Test
    void thoseThatAreEqualAtFirstAreToldApartLater() {
        for (int i = 0; i < RUNS; i++) {
            int a = i < RUNS / 2 ? 7 : i;
            int b = i < RUNS / 2 ? 7 : -i;
            assertThat(
                            Gen.<Integer>generate(
                                            y -> {
                                                y.yield(a);
                                                y.yield(b);
                                            })
                                    .toList())
                    .containsExactly(a, b);
        }
    }

    /// What a body is a method of.
    private static final class Counter implements Serializable {
        private static final long serialVersionUID = 1;
        private final int number;

        Counter(int number) {
            this.number = number;
        }

        private void twice(Yielder<Integer, Void> y) {
            y.yield(number);
            y.yield(number);
        }

        Gen<Integer> numbers() {
            return Gen.generate(this::twice);
        }
    }

    @Test
    void theObjectWhoseMethodItIsIsOneToo() {
        for (int i = 0; i < RUNS; i++) {
            assertThat(new Counter(i).numbers().toList()).containsExactly(i, i);
        }
    }
}
