package io.github.itergen.properties;

import java.util.List;

/// Functions over numbers that may be null. They depend on the order of their arguments, so that a swap shows.
final class Values {
    private static final int SPREAD = 23;
    private static final int LEAST = -2;

    private Values() {}

    static int number(Integer value) {
        return value == null ? -7 : value;
    }

    /// Makes a small number of two, and sometimes null.
    static Integer mix(Integer first, Integer second) {
        int mixed = Math.floorMod(31 * number(first) + number(second), SPREAD);
        return mixed == SPREAD - 1 ? null : (Integer) (mixed + LEAST);
    }

    static Integer mixAll(Integer first, List<Integer> rest) {
        Integer mixed = first;
        for (Integer value : rest) {
            mixed = mix(mixed, value);
        }
        return mixed;
    }

    /// Rejects one number in `modulus`.
    static boolean isKept(Integer value, int modulus) {
        return Math.floorMod(number(value), modulus) != 0;
    }

    /// Is what Python takes for true among numbers and null.
    static boolean isTrue(Integer value) {
        return value != null && value != 0;
    }
}
