package io.github.itergen.internal.stage;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Python's truth of a value: nothing, false, zero and empty are false, all else is true.
public final class Truth {
    private Truth() {}

    /// Tells whether Python would take the value for true.
    ///
    /// @param value any value
    /// @return false for null, false, a zero, an empty text, collection, map, array or optional
    public static boolean of(@Nullable Object value) {
        if (value == null) {
            return false;
        }
        if (value instanceof Boolean truth) {
            return truth;
        }
        if (value instanceof Number number) {
            return !isZero(number);
        }
        if (value instanceof CharSequence text) {
            return !text.isEmpty();
        }
        if (value instanceof Collection<?> collection) {
            return !collection.isEmpty();
        }
        if (value instanceof Map<?, ?> map) {
            return !map.isEmpty();
        }
        return value.getClass().isArray() ? Array.getLength(value) > 0 : !isEmptyOptional(value);
    }

    private static boolean isZero(Number number) {
        // The value of a tiny BigDecimal as a double is zero although the number is not.
        if (number instanceof BigDecimal decimal) {
            return decimal.signum() == 0;
        }
        if (number instanceof BigInteger integer) {
            return integer.signum() == 0;
        }
        return number.doubleValue() == 0;
    }

    private static boolean isEmptyOptional(Object value) {
        return (value instanceof Optional<?> optional && optional.isEmpty())
                || (value instanceof OptionalInt optionalInt && optionalInt.isEmpty())
                || (value instanceof OptionalLong optionalLong && optionalLong.isEmpty())
                || (value instanceof OptionalDouble optionalDouble && optionalDouble.isEmpty());
    }
}
