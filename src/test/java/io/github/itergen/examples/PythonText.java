package io.github.itergen.examples;

import io.github.itergen.Coroutine;
import io.github.itergen.Gen;
import io.github.itergen.Group;
import io.github.itergen.Indexed;
import io.github.itergen.Pair;
import io.github.itergen.Triple;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes values the way Python prints them.
final class PythonText {
    private PythonText() {}

    /// Writes a list: `['A', 'B', 1]`.
    static String list(Iterable<?> elements) {
        return "[" + Gen.<@Nullable Object>iter(elements).map(PythonText::repr).joining(", ") + "]";
    }

    /// Writes one value as `repr` does. Rows and the records of the library are Python's tuples.
    static String repr(@Nullable Object value) {
        return switch (value) {
            case null -> "None";
            case Boolean truth -> truth ? "True" : "False";
            case String text -> quoted(text);
            case Pair<?, ?>(var first, var second) -> tuple(first, second);
            case Triple<?, ?, ?>(var first, var second, var third) -> tuple(first, second, third);
            case Indexed<?>(var index, var element) -> tuple(index, element);
            case Group<?, ?>(var key, var group) -> tuple(key, group);
            case List<?> row -> tuple(row.toArray());
            default -> value.toString();
        };
    }

    /// Writes a state as `inspect.getgeneratorstate` names it: `GEN_SUSPENDED`.
    static String state(Coroutine.State state) {
        return "GEN_" + state;
    }

    private static String tuple(@Nullable Object... elements) {
        String inside = Gen.iter(Arrays.asList(elements)).map(PythonText::repr).joining(", ");
        // A comma tells a tuple of one from an expression in parentheses.
        return elements.length == 1 ? "(" + inside + ",)" : "(" + inside + ")";
    }

    private static String quoted(String text) {
        String escaped = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
        if (!text.contains("'")) {
            return "'" + escaped + "'";
        }
        return text.contains("\"") ? "'" + escaped.replace("'", "\\'") + "'" : "\"" + escaped + "\"";
    }
}
