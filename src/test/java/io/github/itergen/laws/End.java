package io.github.itergen.laws;

import io.github.itergen.Gen;
import java.util.Arrays;
import java.util.List;

/// One way to call one public method of [Gen] that reads a sequence.
///
/// @param signature the method, as in `fold(Object, BiFunction)`
/// @param input what the sequence holds
/// @param answer what the method answers
/// @param taken how many elements it takes of `input`; one more than there are means that it reads up to the end
/// @param calls whether it calls a user function with each element it takes, or with each but the first
/// @param body calls the method
record End(String signature, List<Integer> input, Object answer, int taken, Calls calls, Body body) {
    /// Whether and when a user function is called.
    enum Calls {
        /// There is no user function.
        NEVER,
        /// With each element, before the next is pulled.
        EACH,
        /// With each element but the first.
        EACH_BUT_FIRST,
        /// When all elements are there.
        AFTERWARDS
    }

    /// Calls a method.
    @FunctionalInterface
    interface Body {
        /// Calls the method.
        ///
        /// @param gen the sequence
        /// @param call runs inside every user function
        /// @return the answer
        Object of(Gen<Integer> gen, Call call);
    }

    static End end(String signature, Body body) {
        return new End(signature, Arrays.asList(1, null, 2), null, 4, Calls.NEVER, body);
    }

    End over(Integer... elements) {
        return new End(signature, Arrays.asList(elements), answer, elements.length + 1, calls, body);
    }

    End answers(Object expected) {
        return new End(signature, input, expected, taken, calls, body);
    }

    End taking(int elements) {
        return new End(signature, input, answer, elements, calls, body);
    }

    End calling(Calls when) {
        return new End(signature, input, answer, taken, when, body);
    }

    @Override
    public String toString() {
        return signature;
    }
}
