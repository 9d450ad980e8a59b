package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.itergen.internal.coroutine.Engine;
import io.github.itergen.internal.coroutine.Engines;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Recursive walks.
final class RecursionTest {
    record Node(Node left, int value, Node right) {}

    private static Node balanced(int from, int to) {
        if (from > to) {
            return null;
        }
        int middle = (from + to) >>> 1;
        return new Node(balanced(from, middle - 1), middle, balanced(middle + 1, to));
    }

    private static Node degenerate(int depth) {
        Node tree = null;
        for (int i = depth; i >= 1; i--) {
            tree = new Node(null, i, tree);
        }
        return tree;
    }

    private static Node leftDegenerate(int depth) {
        Node tree = null;
        for (int i = 1; i <= depth; i++) {
            tree = new Node(tree, i, null);
        }
        return tree;
    }

    // @start region="walk"
    private static Gen<Integer> walk(Node node) {
        return Gen.generate(
                y -> {
                    if (node.left() != null) {
                        y.yieldFrom(walk(node.left()));
                    }
                    y.yield(node.value());
                    if (node.right() != null) {
                        y.yieldFrom(walk(node.right()));
                    }
                });
    }

    // @end

    // @start region="handOn"
    private static void inOrder(Node node, Yielder<Integer, Void> y) {
        if (node != null) {
            inOrder(node.left(), y);
            y.yield(node.value());
            inOrder(node.right(), y);
        }
    }

    // @end

    private static List<Integer> upTo(int n) {
        return IntStream.rangeClosed(1, n).boxed().toList();
    }

    @EngineTest
    void aBalancedTree() {
        assertThat(walk(balanced(1, 500)).toList()).isEqualTo(upTo(500));
    }

    @Test
    void aTreeOfDepth100000() {
        Engine before = Engines.select(Engine.WOVEN);
        try {
            assertThat(walk(degenerate(100_000)).toList()).isEqualTo(upTo(100_000));
            assertThat(walk(leftDegenerate(100_000)).toList()).isEqualTo(upTo(100_000));
        } finally {
            Engines.select(before);
        }
    }

    @Test
    void closingAWalkOfDepth100000() {
        Gen<Integer> gen = walk(leftDegenerate(100_000));
        assertThat(gen.next()).isEqualTo(1);
        gen.close();
        assertThat(gen.hasNext()).isFalse();
    }

    @EngineTest
    void aWalkThatHandsItsYielderOn() {
        Node tree = balanced(1, 500);
        assertThat(Gen.<Integer>generate(y -> inOrder(tree, y)).toList()).isEqualTo(upTo(500));
    }

    @Test
    void aWalkOfDepth100000ThatHandsItsYielderOn() {
        Engine before = Engines.select(Engine.WOVEN);
        try {
            Node right = degenerate(100_000);
            Node left = leftDegenerate(100_000);
            assertThat(Gen.<Integer>generate(y -> inOrder(right, y)).toList()).isEqualTo(upTo(100_000));
            assertThat(Gen.<Integer>generate(y -> inOrder(left, y)).toList()).isEqualTo(upTo(100_000));
        } finally {
            Engines.select(before);
        }
    }

    private final List<String> log = new ArrayList<>();

    @SuppressWarnings("InfiniteRecursion") // it ends by an exception
    private int counted(String label, Yielder<String, Integer> co, long wide, int depth) throws IOException {
        try {
            Integer got = co.yield(label + depth);
            log.add(label + " got " + got);
            if (depth == 0) {
                throw new IOException("deepest");
            }
            return (int) wide + got + counted(label, co, wide + 1, depth - 1);
        } catch (IOException caught) {
            log.add("caught at " + depth);
            if (depth == 1) {
                return 1000;
            }
            throw caught;
        } finally {
            log.add("finally " + depth);
        }
    }

    @EngineTest
    void argumentsResultsAndExceptionsPassAsInOrdinaryCalls() {
        Coroutine<String, Integer, Integer> coroutine = Coroutine.of(co -> 1 + counted("x", co, 10L, 2) * 2);
        assertThat(coroutine.next()).isEqualTo("x2");
        assertThat(coroutine.send(5)).isEqualTo("x1");
        assertThat(coroutine.send(6)).isEqualTo("x0");
        assertThatThrownBy(() -> coroutine.send(7)).isInstanceOf(StopIteration.class);
        assertThat(coroutine.result()).hasValue(1 + (15 + 1000) * 2);
        assertThat(log)
                .containsExactly(
                        "x got 5",
                        "x got 6",
                        "x got 7",
                        "caught at 0",
                        "finally 0",
                        "caught at 1",
                        "finally 1",
                        "finally 2");
    }

    @EngineTest
    void closingUnwindsTheCalls() {
        Coroutine<String, Integer, Integer> coroutine = Coroutine.of(co -> counted("x", co, 10L, 3));
        coroutine.next();
        coroutine.send(1);
        coroutine.send(1);
        coroutine.close();
        assertThat(log).containsExactly("x got 1", "x got 1", "finally 1", "finally 2", "finally 3");
    }

    @EngineTest
    void raisingUnwindsTheCallsToTheOneThatCatches() {
        Coroutine<String, Integer, Integer> coroutine = Coroutine.of(co -> counted("x", co, 10L, 2));
        coroutine.next();
        coroutine.send(1);
        assertThatThrownBy(() -> coroutine.raise(new IOException("raised"))).isInstanceOf(StopIteration.class);
        assertThat(log).containsExactly("x got 1", "caught at 1", "finally 1", "finally 2");
    }

    private static boolean even(int n, Yielder<Integer, Void> y) {
        y.yield(n);
        return n == 0 || odd(n - 1, y);
    }

    private static boolean odd(int n, Yielder<Integer, Void> y) {
        y.yieldFrom(List.of(-n));
        return n != 0 && even(n - 1, y);
    }

    @EngineTest
    void methodsThatCallEachOther() {
        Coroutine<Integer, Void, Boolean> coroutine = Coroutine.of(y -> even(4, y));
        assertThat(coroutine.gen().toList()).containsExactly(4, -3, 2, -1, 0);
        assertThat(coroutine.result()).hasValue(true);
    }

    private void mine(Yielder<Integer, Void> y) {
        y.yield(log.size());
    }

    @EngineTest
    void aCallOfAMethodOfNull() {
        RecursionTest none = log.isEmpty() ? null : this;
        Gen<Integer> gen =
                Gen.generate(
                        y -> {
                            try {
                                none.mine(y);
                            } catch (NullPointerException refused) {
                                y.yield(-1);
                            }
                            this.mine(y);
                        });
        assertThat(gen.toList()).containsExactly(-1, 0);
    }

    @EngineTest
    void callsInsideDelegatesInsideCalls() {
        Gen<Integer> gen =
                Gen.generate(
                        y -> {
                            y.yield(0);
                            delegating(3, y);
                            y.yield(9);
                        });
        assertThat(gen.toList()).containsExactly(0, 3, 2, 1, -1, -2, -3, 9);
    }

    private static void delegating(int n, Yielder<Integer, Void> y) {
        if (n > 0) {
            y.yield(n);
            y.yieldFrom(Gen.<Integer>generate(z -> delegating(n - 1, z)));
            y.yield(-n);
        }
    }
}
