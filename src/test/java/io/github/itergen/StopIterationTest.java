package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class StopIterationTest {
    @Test
    void isWhatNextThrowsPastTheEnd() {
        // @start region="example"
        Gen<Integer> numbers = Gen.of(1, 2);
        int sum = 0;
        try {
            while (true) {
                sum += numbers.next();
            }
        } catch (StopIteration end) {
            // sum is 3
        }
        // @end
        assertThat(sum).isEqualTo(3);
    }

    @Test
    void isTheNoSuchElementExceptionThatJavaCodeExpects() {
        Throwable end = catchThrowable(Gen.empty()::next);

        assertThat(end).isInstanceOf(NoSuchElementException.class).hasMessage("the sequence has ended");
    }

    @Test
    void hasNoValueWhereThereIsNoBody() {
        assertThat(catchThrowableOfType(StopIteration.class, Gen.empty()::next).value()).isNull();
    }
}
