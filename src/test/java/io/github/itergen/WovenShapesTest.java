package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/// Everything javac emits around a yield.
@SuppressWarnings({
    "OperatorPrecedence",
    "StatementSwitchToExpressionSwitch",
    "IntLongMath",
    "UnnecessaryStringBuilder"
})
final class WovenShapesTest {
    private final List<String> log = new ArrayList<>();
    private int counter = 40;

    private static <T> List<T> run(GeneratorBody<T> body) {
        return Gen.generate(body).toList();
    }

    private static <Y, R> List<Object> converse(CoroutineBody<Y, Object, R> body, Object... sent) {
        Coroutine<Y, Object, R> coroutine = Coroutine.of(body);
        List<Object> seen = new ArrayList<>();
        try {
            seen.add(coroutine.next());
            for (Object value : sent) {
                seen.add(coroutine.send(value));
            }
            seen.add("open");
        } catch (StopIteration end) {
            seen.add("end");
            seen.add(end.value());
        }
        return seen;
    }

    @EngineTest
    void localsOfEveryKind() {
        assertThat(
                        run(
                                y -> {
                                    boolean z = true;
                                    byte b = 1;
                                    short s = 2;
                                    char c = 'c';
                                    int i = 4;
                                    long l = 5L << 40;
                                    float f = 6.5f;
                                    double d = 7.25;
                                    String text = "t";
                                    int[] ints = {8};
                                    Object[][] deep = {{"deep"}};
                                    Object none = null;
                                    y.yield("1");
                                    z = !z;
                                    b++;
                                    s += b;
                                    c++;
                                    i += s;
                                    l++;
                                    f *= 2;
                                    d /= 2;
                                    ints[0]++;
                                    y.yield("2");
                                    y.yield(
                                            z
                                                    + " "
                                                    + b
                                                    + " "
                                                    + s
                                                    + " "
                                                    + c
                                                    + " "
                                                    + i
                                                    + " "
                                                    + l
                                                    + " "
                                                    + f
                                                    + " "
                                                    + d
                                                    + " "
                                                    + text
                                                    + " "
                                                    + ints[0]
                                                    + " "
                                                    + deep[0][0]
                                                    + " "
                                                    + none);
                                }))
                .containsExactly("1", "2", "false 2 4 d 8 5497558138881 13.0 3.625 t 9 deep null");
    }

    @EngineTest
    void capturedValuesOfEveryKind() {
        boolean z = true;
        byte b = 1;
        short s = 2;
        char c = 'c';
        int i = 4;
        long l = 5L << 40;
        float f = 6.5f;
        double d = 7.25;
        String text = "t";
        long[] longs = {1};
        assertThat(
                        run(
                                y -> {
                                    y.yield(z + " " + b + " " + s + " " + c);
                                    y.yield(i + " " + l + " " + f + " " + d);
                                    y.yield(text + longs[0] + counter++);
                                }))
                .containsExactly("true 1 2 c", "4 5497558138880 6.5 7.25", "t140");
        assertThat(counter).isEqualTo(41);
    }

    @EngineTest
    void slotsUsedAgainWithAnotherType() {
        assertThat(
                        run(
                                y -> {
                                    for (int i = 0; i < 2; i++) {
                                        if (i == 0) {
                                            long wide = i + 10;
                                            y.yield("" + wide);
                                            y.yield("" + wide);
                                        } else {
                                            String narrow = "n";
                                            int next = 7;
                                            y.yield(narrow + next);
                                            y.yield(narrow + next);
                                        }
                                        double after = 0.5;
                                        y.yield("" + after);
                                    }
                                }))
                .containsExactly("10", "10", "0.5", "n7", "n7", "0.5");
    }

    @EngineTest
    void variablesAssignedLater() {
        assertThat(
                        run(
                                (Yielder<String, Void> y) -> {
                                    String late;
                                    int number;
                                    y.yield("a");
                                    if (counter > 0) {
                                        late = "positive";
                                        number = 1;
                                    } else {
                                        late = "negative";
                                        number = -1;
                                    }
                                    y.yield("b");
                                    y.yield(late + number);
                                }))
                .containsExactly("a", "b", "positive1");
    }

    @EngineTest
    void nestedLoopsWithLabels() {
        assertThat(
                        run(
                                (Yielder<Integer, Void> y) -> {
                                    outer:
                                    for (int i = 0; ; i++) {
                                        int j = 0;
                                        do {
                                            if (j == 2) {
                                                continue outer;
                                            }
                                            if (i == 2) {
                                                break outer;
                                            }
                                            y.yield(10 * i + j);
                                        } while (j++ < 5);
                                    }
                                    for (int n : new int[] {7, 8}) {
                                        for (String text : List.of("x", "yy")) {
                                            y.yield(n * 100 + text.length());
                                        }
                                    }
                                }))
                .containsExactly(0, 1, 10, 11, 701, 702, 801, 802);
    }

    @EngineTest
    void tryCatchFinallyThatYieldsEverywhere() {
        List<String> seen = new ArrayList<>();
        Gen<String> gen =
                Gen.generate(
                        y -> {
                            for (int i = 0; i < 3; i++) {
                                try {
                                    y.yield("try " + i);
                                    if (i == 1) {
                                        throw new IllegalArgumentException("one");
                                    }
                                    if (i == 2) {
                                        return;
                                    }
                                } catch (IllegalArgumentException caught) {
                                    y.yield("catch " + caught.getMessage());
                                } finally {
                                    y.yield("finally " + i);
                                    seen.add("left " + i);
                                }
                            }
                        });
        assertThat(gen.toList())
                .containsExactly("try 0", "finally 0", "try 1", "catch one", "finally 1", "try 2", "finally 2");
        assertThat(seen).containsExactly("left 0", "left 1", "left 2");
    }

    @EngineTest
    void nestedTriesRethrowAndSuppress() {
        Gen<String> gen =
                Gen.generate(
                        y -> {
                            try {
                                try (Closeable first = () -> log.add("close first");
                                        Closeable second =
                                                () -> {
                                                    throw new java.io.IOException("second");
                                                }) {
                                    y.yield("in " + first.equals(second));
                                    throw new IllegalStateException("body");
                                } finally {
                                    y.yield("inner finally");
                                }
                            } catch (IllegalStateException caught) {
                                y.yield(caught.getMessage() + caught.getSuppressed().length);
                            }
                        });
        assertThat(gen.toList()).containsExactly("in false", "inner finally", "body1");
        assertThat(log).containsExactly("close first");
    }

    @EngineTest
    void multiCatchAndRaise() {
        Coroutine<String, Void, String> coroutine =
                Coroutine.of(
                        co -> {
                            int caught = 0;
                            while (true) {
                                try {
                                    co.yield("at " + caught);
                                } catch (IllegalArgumentException | IllegalStateException expected) {
                                    caught++;
                                } catch (RuntimeException other) {
                                    return other.getMessage() + caught;
                                }
                            }
                        });
        coroutine.next();
        assertThat(coroutine.raise(new IllegalArgumentException())).isEqualTo("at 1");
        assertThat(coroutine.raise(new IllegalStateException())).isEqualTo("at 2");
        assertThatThrownBy(() -> coroutine.raise(new RuntimeException("over"))).isInstanceOf(StopIteration.class);
        assertThat(coroutine.result()).hasValue("over2");
    }

    private static int sum(int a, long b, int c) {
        return (int) (a + b + c);
    }

    @EngineTest
    void yieldsAsOperandsWithValuesBelowThem() {
        assertThat(
                        converse(
                                co -> {
                                    int r = sum(1, 2L, (int) co.yield("a"));
                                    r += 1 + (int) co.yield("b") * 2;
                                    long wide = 3L + (int) co.yield("c");
                                    double[] array = {1, (int) co.yield("d"), (int) co.yield("e")};
                                    array[(int) co.yield("f")] += (int) co.yield("g");
                                    String text = "x" + co.yield("h") + "y" + co.yield("i");
                                    return r + " " + wide + " " + array[0] + " " + array[1] + " " + array[2] + " "
                                            + text;
                                },
                                10,
                                20,
                                30,
                                40,
                                50,
                                1,
                                60,
                                "H",
                                "I"))
                .containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "i", "end", "54 33 1.0 100.0 50.0 xHyI");
    }

    record Point(Object x, Object y) {}

    @EngineTest
    void objectsWhoseArgumentsYield() {
        assertThat(
                        converse(
                                co -> {
                                    Point p = new Point(co.yield("a"), co.yield("b"));
                                    Point q =
                                            new Point(
                                                    new Point(1, co.yield("c")),
                                                    new StringBuilder("s").append(co.yield("d")));
                                    log.add(new ArrayList<>(List.of(co.yield("e"))).toString());
                                    throw new IllegalStateException(new Point(p, q).toString() + co.yield("f"));
                                },
                                1,
                                2,
                                3,
                                4,
                                5))
                .containsExactly("a", "b", "c", "d", "e", "f", "open");
    }

    @EngineTest
    void anObjectWithAChoiceAmongItsArguments() {
        assertThat(
                        converse(
                                co ->
                                        new Point(
                                                counter > 0 ? co.yield("a") : "no",
                                                new Point(
                                                        counter < 0 ? "no" : co.yield("b"),
                                                        counter > 0 && (boolean) co.yield("c") ? 1 : 2)),
                                "A",
                                "B",
                                true))
                .containsExactly("a", "b", "c", "end", new Point("A", new Point("B", 1)));
    }

    @EngineTest
    void choicesAndShortCircuits() {
        assertThat(
                        converse(
                                co -> {
                                    boolean b =
                                            (boolean) co.yield("a") && (boolean) co.yield("b")
                                                    || (boolean) co.yield("c");
                                    int n = b ? (int) co.yield("d") : -1;
                                    co.yield(n > 3 ? "big" : "small");
                                    return n;
                                },
                                true,
                                false,
                                true,
                                4,
                                null))
                .containsExactly("a", "b", "c", "d", "big", "end", 4);
    }

    enum Color {
        RED,
        GREEN
    }

    sealed interface Shape permits Circle, Square {}

    record Circle(int radius) implements Shape {}

    record Square(int side) implements Shape {}

    @EngineTest
    @SuppressWarnings("fallthrough")
    void switchesOldAndNew() {
        assertThat(
                        run(
                                (Yielder<String, Void> y) -> {
                                    for (Object value :
                                            new Object[] {1, "two", Color.GREEN, new Circle(3), new Square(4), 5L}) {
                                        switch (value) {
                                            case Integer i when i > 0 -> y.yield("int " + i);
                                            case String text ->
                                                    y.yield(
                                                            switch (text.length()) {
                                                                case 1, 2 -> "short";
                                                                case 3 -> {
                                                                    String again = text + text;
                                                                    y.yield("inside");
                                                                    yield again;
                                                                }
                                                                default -> "long";
                                                            });
                                            case Color color -> {
                                                switch (color) {
                                                    case RED:
                                                        y.yield("red");
                                                        break;
                                                    case GREEN:
                                                        y.yield("green");
                                                    // fall through
                                                    default:
                                                        y.yield("fell");
                                                }
                                            }
                                            case Circle(int radius) -> y.yield("circle " + radius);
                                            case Square(int side) -> {
                                                y.yield("square");
                                                y.yield("side " + side);
                                            }
                                            default -> y.yield("other");
                                        }
                                    }
                                    switch ("b") {
                                        case "a" -> y.yield("A");
                                        case "b" -> y.yield("B");
                                        default -> y.yield("C");
                                    }
                                }))
                .containsExactly(
                        "int 1", "inside", "twotwo", "green", "fell", "circle 3", "square", "side 4", "other", "B");
    }

    @EngineTest
    void lambdasAndLocalClassesThatDoNotTouchTheYielder() {
        assertThat(
                        run(
                                (Yielder<String, Void> y) -> {
                                    int base = 10;
                                    IntSupplier plus = () -> base + counter;
                                    y.yield("" + plus.getAsInt());
                                    Supplier<String> reference = this::secret;
                                    y.yield(reference.get());
                                    Supplier<String> anonymous =
                                            new Supplier<>() {
                                                @Override
                                                public String get() {
                                                    return secret() + base;
                                                }
                                            };
                                    y.yield(anonymous.get());
                                    y.yieldFrom(List.of("a", "b").stream().map(text -> text + base).toList());
                                }))
                .containsExactly("50", "secret", "secret10", "a10", "b10");
    }

    private String secret() {
        return "secret";
    }

    @EngineTest
    void aGeneratorInsideAGenerator() {
        int factor = 3;
        assertThat(
                        run(
                                (Yielder<Integer, Void> y) -> {
                                    for (int i = 0; i < 2; i++) {
                                        int n = i;
                                        Gen<Integer> inner =
                                                Gen.generate(
                                                        z -> {
                                                            z.yield(n * factor);
                                                            z.yield(n * factor + counter);
                                                        });
                                        y.yieldFrom(inner);
                                        y.yieldFrom(
                                                Gen.<Integer>generate(
                                                        z ->
                                                                z.yieldFrom(
                                                                        Gen.<Integer>generate(
                                                                                w -> w.yield(n + 1000)))));
                                    }
                                }))
                .containsExactly(0, 40, 1000, 3, 43, 1001);
    }

    private static void statically(Yielder<Integer, Void> y) {
        y.yield(1);
        y.yield(2);
    }

    private void bound(Yielder<Integer, Void> y) {
        y.yield(counter);
        y.yield(counter + 1);
    }

    private static int primitive(Yielder<Integer, Void> y) {
        y.yield(1);
        return 5;
    }

    @EngineTest
    void methodReferences() {
        assertThat(run(WovenShapesTest::statically)).containsExactly(1, 2);
        assertThat(run(this::bound)).containsExactly(40, 41);
        assertThat(Gen.generate(WovenShapesTest::primitive).toList()).containsExactly(1);
        Coroutine<Integer, Void, Integer> coroutine = Coroutine.of(WovenShapesTest::primitive);
        coroutine.next();
        assertThatThrownBy(coroutine::next).isInstanceOf(StopIteration.class);
        assertThat(coroutine.result()).hasValue(5);
    }

    static class Base {
        void walk(Yielder<String, Void> y) {
            y.yield("base");
        }
    }

    static final class Derived extends Base {
        @Override
        void walk(Yielder<String, Void> y) {
            y.yield("derived");
        }
    }

    private static GeneratorBody<String> walk(Base base) {
        return base::walk;
    }

    @EngineTest
    void aReferenceToAnOverriddenMethodRunsTheOverridingOne() {
        assertThat(run(walk(new Derived()))).containsExactly("derived");
    }

    record Range(int from, int to) implements GeneratorBody<Integer> {
        @Override
        public void run(Yielder<Integer, Void> y) {
            for (int i = from; i < to; i++) {
                y.yield(i);
            }
        }
    }

    @SuppressWarnings("serial")
    static final class Named implements CoroutineBody<Integer, Void, String> {
        private int state = 1;

        @Override
        public String run(Yielder<Integer, Void> y) {
            y.yield(state++);
            y.yield(state++);
            return "named";
        }
    }

    @EngineTest
    void recordsNamedAndAnonymousClasses() {
        assertThat(run(new Range(2, 5))).containsExactly(2, 3, 4);
        Coroutine<Integer, Void, String> named = Coroutine.of(new Named());
        assertThat(named.gen().toList()).containsExactly(1, 2);
        assertThat(named.result()).hasValue("named");
        int captured = 6;
        assertThat(
                        run(
                                new GeneratorBody<Integer>() {
                                    private int own = captured;

                                    @Override
                                    public void run(Yielder<Integer, Void> y) {
                                        y.yield(own++);
                                        y.yield(own + counter);
                                    }
                                }))
                .containsExactly(6, 47);
    }

    private static <T extends Comparable<T>> Gen<T> increasing(Iterable<T> source) {
        return Gen.generate(
                y -> {
                    T last = null;
                    for (T element : source) {
                        if (last == null || element.compareTo(last) > 0) {
                            y.yield(element);
                            last = element;
                        }
                    }
                });
    }

    @EngineTest
    void genericBodies() {
        assertThat(increasing(List.of(1, 3, 2, 4)).toList()).containsExactly(1, 3, 4);
        assertThat(increasing(List.of("a", "c", "b")).toList()).containsExactly("a", "c");
    }

    @EngineTest
    void synchronizedBlocksWithoutAYield() {
        Object lock = new Object();
        assertThat(
                        run(
                                (Yielder<Integer, Void> y) -> {
                                    int n = 0;
                                    y.yield(n);
                                    synchronized (lock) {
                                        n++;
                                    }
                                    y.yield(n);
                                }))
                .containsExactly(0, 1);
    }

    @EngineTest
    void aBodyThatBeginsWithALoop() {
        Gen<Integer> ones =
                Gen.generate(
                        y -> {
                            while (true) {
                                y.yield(1);
                            }
                        });
        assertThat(ones.take(3).toList()).containsExactly(1, 1, 1);
    }

    @EngineTest
    void resourcesThatAreLeftByABreakBesideASynchronizedBlock() {
        assertThat(
                        run(
                                (Yielder<Integer, Void> y) -> {
                                    while (counter < 50) {
                                        synchronized (log) {
                                            log.add("locked");
                                        }
                                        y.yield(counter++);
                                        try (Closeable _ = () -> log.add("first");
                                                Closeable _ = () -> log.add("second")) {
                                            // Nothing behind it is reachable, but javac guards it by its handlers.
                                            if (true) {
                                                break;
                                            }
                                        } catch (java.io.IOException never) {
                                            y.yield(2);
                                        } finally {
                                            log.add("finally");
                                        }
                                    }
                                }))
                .containsExactly(40);
        assertThat(log).containsExactly("locked", "second", "first", "finally");
    }

    @EngineTest
    void bodiesThatYieldNothing() {
        assertThat(run(_ -> log.add("ran"))).isEmpty();
        assertThat(log).containsExactly("ran");
        assertThatThrownBy(
                        () ->
                                run(
                                        _ -> {
                                            throw new IllegalStateException("only that");
                                        }))
                .hasMessage("only that");
    }

    @EngineTest
    void oneBodyRunsManyTimesIndependently() {
        GeneratorBody<Integer> body = new Range(0, 3);
        Gen<Integer> first = Gen.generate(body);
        Gen<Integer> second = Gen.generate(body);
        assertThat(List.of(first.next(), second.next(), first.next(), second.next())).containsExactly(0, 0, 1, 1);
    }
}
