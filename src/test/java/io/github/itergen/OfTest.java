package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OfTest {
    @Test
    void yieldsTheArguments() {
        // @start region="example"
        Gen<String> colours = Gen.of("red", "green", "blue");
        assertThat(colours.next()).isEqualTo("red");
        assertThat(colours.toList()).containsExactly("green", "blue");
        // @end
    }

    @Test
    void yieldsNothingOfNoArguments() {
        assertThat(Gen.<String>of().toList()).isEmpty();
    }

    @Test
    void seesAWriteToAPlaceOfTheArrayThatIsNotReachedYet() {
        Integer[] array = {1, 2, 3};
        Gen<Integer> numbers = Gen.of(array);
        assertThat(numbers.next()).isEqualTo(1);
        array[0] = 10;
        array[2] = 30;
        assertThat(numbers.toList()).containsExactly(2, 30);
    }

    @Test
    void takesAPrimitiveArrayForOneElement() {
        int[] array = {1, 2};
        assertThat(Gen.of(array).toList()).containsExactly(array);
    }

    @Test
    void deliversNull() {
        assertThat(Gen.of(null, "a", null).toList()).containsExactly(null, "a", null);
        assertThat(Gen.of((String) null).toList()).containsExactly((String) null);
    }

    @Test
    void staysAtItsEndOnceClosed() {
        Gen<Integer> numbers = Gen.of(1, 2);
        numbers.close();
        assertThat(numbers.toList()).isEmpty();
    }

    @Test
    void refusesANullArrayAtTheCall() {
        assertThatThrownBy(() -> Gen.of((String[]) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("elements");
    }
}
