package io.github.itergen.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.itergen.Indexed;
import io.github.itergen.Pair;
import io.github.itergen.Triple;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PythonTextTest {
    @Test
    void writesListsAndWhatIsInThem() {
        assertThat(PythonText.list(Arrays.asList("A", 1, 2.5, null, true, false)))
                .isEqualTo("['A', 1, 2.5, None, True, False]");
        assertThat(PythonText.list(List.of())).isEqualTo("[]");
    }

    @Test
    void writesRowsAndRecordsAsTuples() {
        assertThat(PythonText.repr(new Pair<>("A", 1))).isEqualTo("('A', 1)");
        assertThat(PythonText.repr(new Triple<>("A", null, 1))).isEqualTo("('A', None, 1)");
        assertThat(PythonText.repr(new Indexed<>(0, "A"))).isEqualTo("(0, 'A')");
        assertThat(PythonText.repr(List.of("A", "B"))).isEqualTo("('A', 'B')");
        assertThat(PythonText.repr(List.of("A"))).isEqualTo("('A',)");
        assertThat(PythonText.repr(List.of())).isEqualTo("()");
    }

    @Test
    void quotesTextsAsPythonDoes() {
        assertThat(PythonText.repr("it's")).isEqualTo("\"it's\"");
        assertThat(PythonText.repr("\"it's\"")).isEqualTo("'\"it\\'s\"'");
        assertThat(PythonText.repr("a\\b\n\t")).isEqualTo("'a\\\\b\\n\\t'");
    }
}
