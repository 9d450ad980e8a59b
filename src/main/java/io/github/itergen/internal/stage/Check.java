package io.github.itergen.internal.stage;

/// The checks of arguments that several stages share, with one wording for all.
public final class Check {
    private Check() {}

    /// Refuses a number below its least value.
    ///
    /// @param value the argument
    /// @param least the least value allowed
    /// @param name the argument's name
    /// @return the argument
    /// @throws IllegalArgumentException if it is smaller, with name and value in the text
    public static long atLeast(long value, long least, String name) {
        if (value < least) {
            throw new IllegalArgumentException(name + " must be at least " + least + ", but is " + value);
        }
        return value;
    }

    /// Refuses a number below its least value.
    ///
    /// @param value the argument
    /// @param least the least value allowed
    /// @param name the argument's name
    /// @return the argument
    /// @throws IllegalArgumentException if it is smaller, with name and value in the text
    public static int atLeast(int value, int least, String name) {
        return (int) atLeast((long) value, least, name);
    }
}
