package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.itergen.internal.coroutine.Engine;
import io.github.itergen.internal.coroutine.Engines;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/// Bodies that can't be woven: each says why when only woven ones are wanted, and runs in a thread otherwise.
final class WeavingFallbackTest {
    private static void refused(GeneratorBody<Integer> body, String reason, Integer... elements) {
        Engine before = Engines.select(Engine.WOVEN);
        try {
            assertThatThrownBy(() -> Gen.generate(body))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("WeavingFallbackTest")
                    .hasMessageContaining(reason);
        } finally {
            Engines.select(before);
        }
        assertThat(Gen.generate(body).toList()).containsExactly(elements);
    }

    private static void helper(Yielder<Integer, Void> y) {
        y.yield(7);
    }

    @Test
    void aYielderThatIsHandedOn() {
        refused(
                y -> {
                    Consumer<Yielder<Integer, Void>> indirect = WeavingFallbackTest::helper;
                    indirect.accept(y);
                },
                "handed on or stored",
                7);
    }

    @Test
    void aYielderThatALambdaCaptures() {
        refused(y -> List.of(1, 2).forEach(x -> y.yield(x)), "handed on or stored", 1, 2);
    }

    @Test
    @SuppressWarnings("ModifiedButNotUsed") // that it is stored is the point
    void aYielderThatIsStored() {
        List<Object> kept = new ArrayList<>();
        refused(
                y -> {
                    kept.add(y);
                    y.yield(1);
                },
                "handed on or stored",
                1);
    }

    /// Keeps what is yielded.
    private static final class Deaf implements Yielder<Integer, Void> {
        private final List<Integer> yielded = new ArrayList<>();

        @Override
        public Void yield(Integer value) {
            yielded.add(value);
            return null;
        }

        @Override
        public void yieldFrom(Iterable<? extends Integer> iterable) {
            iterable.forEach(yielded::add);
        }

        @Override
        public <R> R yieldFrom(Coroutine<? extends Integer, ? super Void, R> coroutine) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void aYielderThatMayBeAnotherOne() {
        Deaf other = new Deaf();
        boolean isOther = !other.yielded.isEmpty();
        refused(y -> (isOther ? other : y).yield(1), "come to the same place", 1);
        refused(y -> (isOther ? y : other).yield(1), "come to the same place");
        assertThat(other.yielded).containsExactly(1);
    }

    @Test
    void aVariableThatHoldsTheYielderForAWhile() {
        Deaf other = new Deaf();
        refused(
                y -> {
                    Yielder<Integer, Void> one = y;
                    for (int i = 0; i < 3; i++) {
                        one.yield(i);
                        one = other;
                    }
                },
                "come to the same place",
                0);
        assertThat(other.yielded).containsExactly(1, 2);
        refused(
                y -> {
                    Yielder<Integer, Void> one = y;
                    try {
                        one.yield(3);
                        one = other;
                        other.yieldFrom((Iterable<Integer>) null);
                    } catch (NullPointerException thrown) {
                        one.yield(4);
                    }
                },
                "come to the same place",
                3);
        assertThat(other.yielded).containsExactly(1, 2, 4);
    }

    @Test
    void aYieldInsideSynchronized() {
        Object lock = new Object();
        refused(
                y -> {
                    synchronized (lock) {
                        y.yield(1);
                    }
                },
                "synchronized",
                1);
    }

    static class Parent {
        int number() {
            return 1;
        }
    }

    static final class Child extends Parent {
        @Override
        int number() {
            return 2;
        }

        void walk(Yielder<Integer, Void> y) {
            y.yield(super.number());
            y.yield(number());
        }
    }

    @Test
    void aSuperCall() {
        refused(new Child()::walk, "super call", 1, 2);
    }

    @Test
    void aProtectedMemberOfAnotherPackage() {
        final class Counting extends java.util.AbstractList<Integer> {
            @Override
            public Integer get(int index) {
                return index;
            }

            @Override
            public int size() {
                return 3;
            }

            void walk(Yielder<Integer, Void> y) {
                y.yield(modCount);
                y.yieldFrom(this);
            }
        }
        refused(new Counting()::walk, "protected member modCount", 0, 0, 1, 2);
    }

    @Test
    void aLookupOfItsOwnClass() {
        refused(
                y -> y.yield(MethodHandles.lookup().lookupClass() == WeavingFallbackTest.class ? 1 : 0),
                "asks for its own class",
                1);
    }

    @Test
    @SuppressWarnings("ReturnValueIgnored") // a body without a yield
    void aMethodOfTheYielderItself() {
        Engine before = Engines.select(Engine.WOVEN);
        try {
            assertThatThrownBy(() -> Gen.generate(Object::hashCode)).hasMessageContaining("method of the yielder");
        } finally {
            Engines.select(before);
        }
        assertThat(Gen.<Integer>generate(Object::hashCode).toList()).isEmpty();
    }

    private interface OtherName extends GeneratorBody<Integer> {
        void walk(Yielder<Integer, Void> y);

        @Override
        default void run(Yielder<Integer, Void> y) {
            walk(y);
        }
    }

    @Test
    void anInterfaceOfTheUsersWithAnotherMethod() {
        OtherName body = y -> y.yield(3);
        refused(body, "another method than run", 3);
    }

    @Test
    void aSynchronizedMethod() {
        refused(WeavingFallbackTest::locked, "synchronized", 1);
    }

    private static synchronized void locked(Yielder<Integer, Void> y) {
        y.yield(1);
    }

    @Test
    void aYielderThatIsAssigned() {
        refused((GeneratorBody<Integer>) WeavingFallbackTest::assigning, "assigned", 1);
    }

    @SuppressWarnings("ParameterName")
    private static void assigning(Yielder<Integer, Void> y) {
        y.yield(1);
        y = null;
    }

    @Test
    void theReasonIsLoggedOnce() {
        List<String> lines = new ArrayList<>();
        Handler handler =
                new Handler() {
                    @Override
                    public void publish(LogRecord line) {
                        lines.add(line.getMessage());
                    }

                    @Override
                    public void flush() {}

                    @Override
                    public void close() {}
                };
        Logger logger = Logger.getLogger("io.github.itergen.internal.coroutine.WovenBodies");
        logger.setLevel(Level.ALL);
        logger.addHandler(handler);
        try {
            for (int i = 0; i < 2; i++) {
                Gen.<Integer>generate(y -> List.of(5).forEach(y::yield)).toList();
            }
        } finally {
            logger.removeHandler(handler);
            logger.setLevel(null);
        }
        assertThat(lines)
                .singleElement()
                .asString()
                .contains("WeavingFallbackTest.theReasonIsLoggedOnce", "the yielder is handed on or stored");
    }
}
