package io.github.itergen.internal.transform;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// Exact addition of two numbers of the JDK, as `+` in Python: never wraps, and mixed operands meet in the wider type.
public final class Sum {
    private Sum() {}

    /// Adds two numbers.
    ///
    /// @param <N> the common type of both; the sum of operands of one class is of that class
    /// @param total the left operand
    /// @param element the right operand
    /// @return the sum
    /// @throws ArithmeticException if the sum does not fit its type
    /// @throws IllegalArgumentException if an operand's class can't be added
    /// @throws NullPointerException if an operand is null
    @SuppressWarnings("unchecked") // a class of its own is added in itself, and mixed ones only have a common supertype
    public static <N extends @Nullable Number> N of(N total, N element) {
        Number left = requireNonNull(total, "accumulate: the total is null and can't be added to");
        Number right = requireNonNull(element, "accumulate: an element is null and can't be added");
        return (N) add(left, right);
    }

    private static Number add(Number left, Number right) {
        return switch (Width.of(left).orWider(Width.of(right))) {
            case BYTE -> (byte) within(left.byteValue() + right.byteValue(), Byte.MIN_VALUE, Byte.MAX_VALUE, "byte");
            case SHORT ->
                    (short) within(left.shortValue() + right.shortValue(), Short.MIN_VALUE, Short.MAX_VALUE, "short");
            case INT -> Math.addExact(left.intValue(), right.intValue());
            case LONG -> Math.addExact(left.longValue(), right.longValue());
            case BIG_INTEGER -> integer(left).add(integer(right));
            case FLOAT -> left.floatValue() + right.floatValue();
            case DOUBLE -> left.doubleValue() + right.doubleValue();
            case BIG_DECIMAL -> decimal(left).add(decimal(right));
        };
    }

    private static int within(int sum, int least, int most, String type) {
        if (sum < least || sum > most) {
            throw new ArithmeticException(type + " overflow");
        }
        return sum;
    }

    private static BigInteger integer(Number number) {
        return number instanceof BigInteger integer ? integer : BigInteger.valueOf(number.longValue());
    }

    private static BigDecimal decimal(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        return switch (Width.of(number)) {
            case FLOAT, DOUBLE -> new BigDecimal(number.doubleValue());
            default -> new BigDecimal(integer(number));
        };
    }

    /// The classes that can be added, each wider than those before it.
    private enum Width {
        BYTE,
        SHORT,
        INT,
        LONG,
        BIG_INTEGER,
        FLOAT,
        DOUBLE,
        BIG_DECIMAL;

        Width orWider(Width other) {
            return compareTo(other) >= 0 ? this : other;
        }

        static Width of(Number number) {
            return switch (number) {
                case Integer _ -> INT;
                case Long _ -> LONG;
                case Double _ -> DOUBLE;
                case BigInteger _ -> BIG_INTEGER;
                case BigDecimal _ -> BIG_DECIMAL;
                case Float _ -> FLOAT;
                case Short _ -> SHORT;
                case Byte _ -> BYTE;
                default ->
                        throw new IllegalArgumentException(
                                "accumulate: a "
                                        + number.getClass().getName()
                                        + " can't be added; give accumulate a function");
            };
        }
    }
}
