package io.github.itergen.properties;

import io.github.itergen.Gen;
import java.util.List;
import java.util.function.UnaryOperator;

/// One operator with its arguments: what `Gen` makes of it, and what loops over a list make of it.
///
/// @param text how reports show it
/// @param lazy the operator
/// @param eager the model
record Step(String text, UnaryOperator<Gen<Integer>> lazy, UnaryOperator<List<Integer>> eager) {
    @Override
    public String toString() {
        return text;
    }
}
