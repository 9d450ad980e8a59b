package io.github.itergen.fuzz;

import io.github.itergen.Coroutine;
import io.github.itergen.Gen;
import io.github.itergen.GeneratorException;
import io.github.itergen.GeneratorExit;
import io.github.itergen.StopIteration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a generated body talks to: it notes what the body does, says how long its loops go on, and converts what it is sent.
public final class Trace {
    /// What the library makes itself, between two bodies or a body and its consumer, and in a place of the engine's choice.
    private static final Set<Class<?>> LIBRARYS =
            Set.of(
                    GeneratorException.class,
                    GeneratorExit.class,
                    IllegalStateException.class,
                    StopIteration.class,
                    UncheckedIOException.class);

    private static final int LOOPS = 40;
    private static final int LONGEST = 60;

    /// Something to switch over.
    public enum Colour {
        RED,
        GREEN,
        BLUE
    }

    /// Something to make and to take apart.
    ///
    /// @param first anything
    /// @param second anything
    public record Pair(@Nullable Object first, @Nullable Object second) {
        @Override
        public String toString() {
            return cut("(" + text(first) + " " + text(second) + ")");
        }
    }

    /// Something to close.
    public final class Resource implements AutoCloseable {
        private final String name;
        private final boolean fails;

        private Resource(String name, boolean fails) {
            this.name = name;
            this.fails = fails;
        }

        @Override
        public void close() throws IOException {
            log("close " + name);
            if (fails) {
                throw new IOException("closing " + name);
            }
        }
    }

    // Where a body has no variable of the sort that it reads or writes.
    public int aInt;
    public long aLong;
    public float aFloat;
    public double aDouble;
    public boolean aBoolean;
    public char aChar = 'c';
    public byte aByte;
    public short aShort;
    public String aString = "";
    public int[] aInts = {1, 2};
    public @Nullable Object aObject;

    private final List<String> lines = new ArrayList<>();
    private final List<Coroutine<?, ?, ?>> kept = new ArrayList<>();
    private int loops = LOOPS;
    private int asked;

    /// Notes something.
    public void log(@Nullable Object value) {
        lines.add(text(value));
    }

    /// Notes what has been caught, and where it says that it comes from.
    public void caught(Throwable thrown) {
        lines.add("caught " + describe(thrown));
    }

    /// Tells whether there is time for one more turn. After some there never is, so that whatever loops has an end.
    public boolean more() {
        return --loops >= 0;
    }

    /// Tells, once in a while, that it is time to leave.
    public boolean rarely() {
        return ++asked % 4 == 0;
    }

    /// Opens something that a body must close.
    public Resource open(String name, int fails) throws IOException {
        log("open " + name);
        if (fails % 5 == 4) {
            throw new IOException("opening " + name);
        }
        return new Resource(name, fails % 5 == 3);
    }

    /// Keeps a coroutine in reach, so that it is closed at a known time and not by the garbage collector.
    public <C extends Coroutine<?, ?, ?>> C keep(C coroutine) {
        kept.add(coroutine);
        return coroutine;
    }

    /// Throws what a body may be expected to throw, and what the engines treat in their own ways.
    public int fail(int kind) throws IOException {
        switch (kind % 8) {
            case 1 -> throw new IllegalStateException("state");
            case 2 -> throw new IOException("checked");
            case 3 -> throw new NoSuchElementException("none");
            case 4 -> throw stop();
            case 5 -> throw new GeneratorExit();
            case 6 -> throw new ArithmeticException("division");
            case 7 -> throw new AssertionError("error");
            default -> throw new IllegalArgumentException("argument");
        }
    }

    /// Makes what only the end of a sequence throws.
    static StopIteration stop() {
        try {
            throw new AssertionError(Gen.empty().next());
        } catch (StopIteration end) {
            return end;
        }
    }

    /// What has been noted since the last time.
    List<String> take() {
        List<String> taken = List.copyOf(lines);
        lines.clear();
        return taken;
    }

    /// The coroutines made by the body.
    List<Coroutine<?, ?, ?>> kept() {
        return kept;
    }

    public static @Nullable Object same(@Nullable Object value) {
        return value;
    }

    /// Keeps what is assigned in loops from growing without end.
    public static @Nullable Object small(@Nullable Object value) {
        return value instanceof Pair || value instanceof List ? text(value) : value;
    }

    public static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    public static int sum(int a, long b, double c) {
        return (int) (a + b + c);
    }

    public static Colour colour(int number) {
        return Colour.values()[Math.floorMod(number, Colour.values().length)];
    }

    public static int toInt(@Nullable Object value) {
        return value instanceof Integer number ? number : value == null ? 0 : text(value).length();
    }

    public static long toLong(@Nullable Object value) {
        return toInt(value) + (1L << 33);
    }

    public static float toFloat(@Nullable Object value) {
        return toInt(value) + 0.5f;
    }

    public static double toDouble(@Nullable Object value) {
        return toInt(value) + 0.25;
    }

    public static boolean toBoolean(@Nullable Object value) {
        return toInt(value) % 2 != 0;
    }

    public static char toChar(@Nullable Object value) {
        return (char) ('a' + Math.floorMod(toInt(value), 26));
    }

    public static byte toByte(@Nullable Object value) {
        return (byte) toInt(value);
    }

    public static short toShort(@Nullable Object value) {
        return (short) toInt(value);
    }

    public static String toString(@Nullable Object value) {
        return text(value);
    }

    public static int[] toInts(@Nullable Object value) {
        return new int[] {toInt(value), 7};
    }

    public static @Nullable Object toObject(@Nullable Object value) {
        return value;
    }

    /// Shows a value without the identity of an object in it.
    static String text(@Nullable Object value) {
        return cut(
                switch (value) {
                    case int[] numbers -> Arrays.toString(numbers);
                    case null -> "null";
                    default -> value.toString();
                });
    }

    /// Shows what was thrown and the way from there to the body.
    static String describe(Throwable thrown) {
        StringBuilder text = new StringBuilder(thrown.getClass().getSimpleName());
        // The message of the virtual machine's own mentions instructions.
        if (!(thrown instanceof NullPointerException)) {
            text.append(' ').append(thrown.getMessage());
        }
        text.append(place(thrown));
        for (Throwable suppressed : thrown.getSuppressed()) {
            text.append(" suppressed ").append(describe(suppressed));
        }
        if (thrown.getCause() != null) {
            text.append(" cause ").append(describe(thrown.getCause()));
        }
        return text.toString();
    }

    private static String place(Throwable thrown) {
        StringBuilder way = new StringBuilder();
        if (LIBRARYS.contains(thrown.getClass())) {
            return "";
        }
        for (StackTraceElement place : thrown.getStackTrace()) {
            way.append(" at ").append(place.getClassName()).append('.').append(place.getMethodName());
            way.append(':').append(place.getLineNumber());
            if (place.getClassName().startsWith("Body")) {
                return way.toString();
            }
        }
        return " elsewhere";
    }
}
