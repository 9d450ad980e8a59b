package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CharsTest {
    @Test
    void yieldsEachCodePointAsAString() {
        // @start region="example"
        assertThat(Gen.chars("año 🙂").toList()).containsExactly("a", "ñ", "o", " ", "🙂");
        // @end
    }

    @Test
    void yieldsNothingOfAnEmptyText() {
        assertThat(Gen.chars("").toList()).isEmpty();
    }

    @Test
    void yieldsASurrogateWithoutItsOtherHalf() {
        assertThat(Gen.chars("\ude42a\ud83d").toList()).containsExactly("\ude42", "a", "\ud83d");
    }

    @Test
    void copiesTheTextAtTheCall() {
        StringBuilder text = new StringBuilder("ab");
        Gen<String> characters = Gen.chars(text);
        text.setLength(0);
        assertThat(characters.toList()).containsExactly("a", "b");
    }

    @Test
    void refusesNullAtTheCall() {
        assertThatThrownBy(() -> Gen.chars(null)).isInstanceOf(NullPointerException.class).hasMessage("text");
    }
}
