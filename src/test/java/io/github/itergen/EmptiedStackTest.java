package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/// A `try` inside an expression: javac moves what lies on the operand stack into variables before it, and back behind it, the
/// yielder and objects whose constructors have not run among them.
final class EmptiedStackTest {
    record Point(Object x, Object y) {}

    private static <Y, R> List<Object> converse(CoroutineBody<Y, Object, R> body, Object... sent) {
        Coroutine<Y, Object, R> coroutine = Coroutine.of(body);
        List<Object> seen = new ArrayList<>();
        try {
            seen.add(coroutine.next());
            for (Object value : sent) {
                seen.add(value instanceof RuntimeException thrown ? coroutine.raise(thrown) : coroutine.send(value));
            }
            seen.add("open");
        } catch (StopIteration end) {
            seen.add("end");
            seen.add(end.value());
        }
        return seen;
    }

    @EngineTest
    void theYielderIsMoved() {
        assertThat(
                        converse(
                                co ->
                                        co.yield(
                                                switch ((int) co.yield("which")) {
                                                    case 1 -> {
                                                        Object sent;
                                                        try {
                                                            sent = co.yield("in try");
                                                        } catch (IllegalArgumentException thrown) {
                                                            sent = co.yield("in catch");
                                                        }
                                                        yield sent;
                                                    }
                                                    default -> "other";
                                                }),
                                1,
                                new IllegalArgumentException(),
                                "sent",
                                "last"))
                .containsExactly("which", "in try", "in catch", "sent", "end", "last");
    }

    private static Object twice(Object value, Yielder<Object, Object> y) {
        y.yield(value);
        return y.yield(value);
    }

    @EngineTest
    void theYielderIsMovedAndThenHandedOn() {
        assertThat(
                        EmptiedStackTest.<Object, Object>converse(
                                co ->
                                        twice(
                                                switch ((int) co.yield("which")) {
                                                    case 1 -> {
                                                        try {
                                                            co.yield("in try");
                                                        } finally {
                                                            co.yield("in finally");
                                                        }
                                                        yield "one";
                                                    }
                                                    default -> "other";
                                                },
                                                co),
                                1,
                                2,
                                3,
                                4,
                                5))
                .containsExactly("which", "in try", "in finally", "one", "one", "end", 5);
    }

    @EngineTest
    void objectsWhoseConstructorsHaveNotRunAreMoved() {
        assertThat(
                        converse(
                                co ->
                                        new Point(
                                                co.yield("x"),
                                                new Point(
                                                        1L,
                                                        switch ((int) co.yield("which")) {
                                                            case 1 -> {
                                                                Object sent;
                                                                try {
                                                                    sent = co.yield("in try");
                                                                } catch (IllegalArgumentException thrown) {
                                                                    sent = "caught";
                                                                }
                                                                yield sent;
                                                            }
                                                            default -> co.yield("y");
                                                        })),
                                2,
                                1,
                                new IllegalArgumentException()))
                .containsExactly("x", "which", "in try", "end", new Point(2, new Point(1L, "caught")));
    }

    @EngineTest
    void aVariableOfTheBodyMayHoldTheYielder() {
        assertThat(
                        converse(
                                co -> {
                                    Yielder<Object, Object> same;
                                    if (co.yield("first") == null) {
                                        same = co;
                                    } else {
                                        same = co;
                                        same.yield("second");
                                    }
                                    try {
                                        for (int i = 0; i < 2; i++) {
                                            same.yield(i);
                                        }
                                    } catch (IllegalArgumentException thrown) {
                                        same.yield("caught");
                                    }
                                    return null;
                                },
                                true,
                                true,
                                new IllegalArgumentException()))
                .containsExactly("first", "second", 0, "caught", "open");
    }
}
