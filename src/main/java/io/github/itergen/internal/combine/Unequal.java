package io.github.itergen.internal.combine;

/// The errors of strict joins, in Python's words.
///
/// @param function the function whose name the error gives
record Unequal(String function) {
    IllegalArgumentException shorter(int argument) {
        return error(argument, "shorter");
    }

    IllegalArgumentException longer(int argument) {
        return error(argument, "longer");
    }

    private IllegalArgumentException error(int argument, String comparison) {
        String others = argument == 2 ? " 1" : "s 1-" + (argument - 1);
        return new IllegalArgumentException(
                function + "() argument " + argument + " is " + comparison + " than argument" + others);
    }
}
