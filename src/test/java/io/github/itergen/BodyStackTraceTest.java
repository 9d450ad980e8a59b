package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What a stack trace shows of a body: its own class, method and line.
final class BodyStackTraceTest {
    /// The places of this class in a stack trace, the deepest first: the method and how many lines below `start`.
    private static List<String> places(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(place -> place.getClassName().equals(BodyStackTraceTest.class.getName()))
                .map(
                        place ->
                                plain(place.getMethodName())
                                        + ":"
                                        + place.getFileName()
                                        + ":"
                                        + (place.getLineNumber() > 0))
                .toList();
    }

    private static String plain(String method) {
        return method.startsWith("lambda$") ? "body of " + method.split("\\$", -1)[1] : method;
    }

    private static Throwable thrownBy(Gen<?> gen) {
        try {
            gen.forEachRemaining(_ -> {});
        } catch (RuntimeException thrown) {
            return thrown;
        }
        throw new AssertionError("nothing was thrown");
    }

    private static int fail() {
        throw new IllegalArgumentException("here");
    }

    private static String place(String method) {
        return method + ":BodyStackTraceTest.java:true";
    }

    private static Gen<Integer> direct() {
        return Gen.generate(
                y -> {
                    y.yield(1);
                    throw new IllegalArgumentException("here");
                });
    }

    @EngineTest
    void anExceptionThrownInABodyShowsTheBody() {
        assertThat(places(thrownBy(direct()))).startsWith(place("body of direct"));
    }

    @EngineTest
    void theLineIsTheOneThatThrew() {
        Gen<Integer> gen =
                Gen.generate(
                        y -> {
                            y.yield(1);
                            y.yield(fail());
                        });
        Throwable marker = new Throwable();
        Throwable thrown = thrownBy(gen);
        StackTraceElement body =
                Arrays.stream(thrown.getStackTrace())
                        .filter(place -> place.getMethodName().contains("theLineIsTheOneThatThrew"))
                        .findFirst()
                        .orElseThrow();
        assertThat(body.getLineNumber()).isEqualTo(marker.getStackTrace()[0].getLineNumber() - 2);
    }

    private static Gen<Integer> choosing(boolean first) {
        return Gen.generate(
                y -> {
                    int[] none = {};
                    y.yield(none[first ? none.length : none.length + none.length]);
                });
    }

    @EngineTest
    void whereTwoWaysMeetTheLineIsTheSameForBoth() {
        assertThat(thrownBy(choosing(true)).getStackTrace()[0]).isEqualTo(thrownBy(choosing(false)).getStackTrace()[0]);
    }

    private static Gen<Integer> calling() {
        return Gen.generate(
                y -> {
                    y.yield(1);
                    y.yield(fail());
                });
    }

    @EngineTest
    void anExceptionThrownBelowABodyShowsItBehindTheCallee() {
        assertThat(places(thrownBy(calling()))).startsWith(place("fail"), place("body of calling"));
    }

    private static Gen<Integer> catching(List<Throwable> caught) {
        return Gen.generate(
                y -> {
                    y.yield(1);
                    try {
                        y.yield(fail());
                    } catch (IllegalArgumentException thrown) {
                        caught.add(thrown);
                    }
                });
    }

    @EngineTest
    void oneThatTheBodyCatchesShowsItToo() {
        List<Throwable> caught = new ArrayList<>();
        assertThat(catching(caught).toList()).containsExactly(1);
        assertThat(places(caught.getFirst())).startsWith(place("fail"), place("body of catching"));
    }

    private static Gen<Integer> rethrowing() {
        return Gen.generate(
                y -> {
                    try {
                        y.yield(fail());
                    } catch (IllegalArgumentException thrown) {
                        throw thrown;
                    } finally {
                        places(new Throwable());
                    }
                });
    }

    @EngineTest
    void oneThatIsThrownAgainShowsTheBodyOnce() {
        assertThat(places(thrownBy(rethrowing()))).filteredOn(place -> place.contains("rethrowing")).hasSize(1);
    }

    private static Gen<Integer> pulling(Gen<Integer> other) {
        return Gen.generate(
                y -> {
                    for (int n : other) {
                        y.yield(n);
                    }
                });
    }

    private static Gen<Integer> delegating(Gen<Integer> other) {
        return Gen.generate(y -> y.yieldFrom(other));
    }

    @EngineTest
    void oneOfAGeneratorThatTheBodyPullsShowsBoth() {
        assertThat(places(thrownBy(pulling(calling())))).containsSubsequence(place("fail"), place("body of calling"));
    }

    @EngineTest
    void oneOfADelegateShowsTheDelegate() {
        assertThat(places(thrownBy(delegating(calling()))))
                .containsSubsequence(place("fail"), place("body of calling"));
    }

    @SuppressWarnings("InfiniteRecursion") // it ends by an exception
    private static void down(int depth, Yielder<Integer, Void> y) {
        y.yield(depth);
        if (depth == 0) {
            fail();
        }
        down(depth - 1, y);
    }

    private static Gen<Integer> handingOn() {
        return Gen.generate(y -> down(2, y));
    }

    @EngineTest
    void oneBelowMethodsThatTheYielderWasHandedToShowsThemAll() {
        assertThat(places(thrownBy(handingOn())))
                .containsSubsequence(
                        place("fail"), place("down"), place("down"), place("down"), place("body of handingOn"));
    }

    @EngineTest
    void oneThatTheConsumerRaisesKeepsItsOwn() {
        Coroutine<Integer, Void, Void> coroutine = Coroutine.ofVoid(co -> co.yield(1));
        coroutine.next();
        IllegalArgumentException raised = new IllegalArgumentException();
        StackTraceElement[] before = raised.getStackTrace();
        try {
            coroutine.raise(raised);
        } catch (IllegalArgumentException thrown) {
            assertThat(thrown.getStackTrace()).isEqualTo(before);
        }
    }

    private static Gen<Integer> nested(int depth) {
        return Gen.generate(
                y -> {
                    y.yield(depth);
                    if (depth == 0) {
                        fail();
                    }
                    y.yieldFrom(nested(depth - 1));
                });
    }

    @EngineTest
    void aTraceThroughManyBodiesHasAnEnd() {
        assertThat(thrownBy(nested(3_000)).getStackTrace().length).isBetween(3, 1_100);
    }
}
