package io.github.itergen.cpython;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.itergen.Coroutine;
import io.github.itergen.Coroutine.State;
import io.github.itergen.EngineTest;
import io.github.itergen.Gen;
import io.github.itergen.StopIteration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The documented examples of CPython's `test_generators`: `tutorial_tests`, `pep_tests` and `email_tests`; [CPythonFunTest]
/// has `fun_tests` and `conjoin_tests`.
///
/// What has no counterpart: `gi_code`, `gi_frame`, `dir()` and `__doc__` of `email_tests`, since they tell of Python's own
/// objects.
final class CPythonGeneratorExamplesTest {
    private final List<Object> log = new ArrayList<>();

    private static void fail() {
        throw new NoSuchElementException();
    }

    private static Gen<Integer> oneAndTwo() {
        return Gen.generate(
                y -> {
                    y.yield(1);
                    y.yield(2);
                });
    }

    /// `tutorial_tests`: a simple generator, falling off its end
    @EngineTest
    void aBodyIsReadByALoopOrByRequestsAndEndsWhereItsCodeEnds() {
        for (int element : oneAndTwo()) {
            log.add(element);
        }
        assertThat(log).containsExactly(1, 2);
        Gen<Integer> gen = oneAndTwo();
        assertThat(gen.next()).isEqualTo(1);
        assertThat(gen.next()).isEqualTo(2);
        assertThatThrownBy(gen::next).isInstanceOf(StopIteration.class);
    }

    /// `tutorial_tests`: "return" also stops the generator
    @EngineTest
    void aReturnEndsItForGood() {
        boolean always = log.isEmpty();
        Gen<Integer> gen =
                Gen.generate(
                        y -> {
                            y.yield(1);
                            if (always) {
                                return;
                            }
                            y.yield(2);
                        });
        assertThat(gen.next()).isEqualTo(1);
        assertThatThrownBy(gen::next).isInstanceOf(StopIteration.class);
        assertThatThrownBy(gen::next).isInstanceOf(StopIteration.class);
    }

    /// `tutorial_tests`, `pep_tests`: "return" and StopIteration are not equivalent
    @EngineTest
    void noHandlerCatchesAReturn() {
        boolean always = log.isEmpty();
        Gen<Integer> gen =
                Gen.generate(
                        y -> {
                            try {
                                if (always) {
                                    return;
                                }
                                fail();
                            } catch (NoSuchElementException end) {
                                y.yield(1);
                            }
                        });
        assertThat(gen.toList()).isEmpty();
    }

    /// `tutorial_tests`, `pep_tests`: "return" and StopIteration are not equivalent; `email_tests`
    @EngineTest
    void aHandlerCatchesAnEndThatIsThrownLikeAnyException() {
        Gen<Integer> gen =
                Gen.generate(
                        y -> {
                            y.yield(1);
                            try {
                                fail();
                            } catch (NoSuchElementException end) {
                                y.yield(2);
                            }
                            y.yield(3);
                        });
        assertThat(gen.toList()).containsExactly(1, 2, 3);
    }

    /// `tutorial_tests`: a yield in the finally block behind a return
    @EngineTest
    void aFinallyBlockBehindAReturnMayYield() {
        boolean always = log.isEmpty();
        Gen<Integer> gen =
                Gen.generate(
                        y -> {
                            try {
                                if (always) {
                                    return;
                                }
                                y.yield(0);
                            } finally {
                                y.yield(1);
                            }
                        });
        assertThat(gen.toList()).containsExactly(1);
    }

    private static Gen<Integer> upTo(int stop) {
        return Gen.generate(
                y -> {
                    for (int i = 0; i < stop; i++) {
                        y.yield(i);
                    }
                });
    }

    /// `tutorial_tests`: an alternate range()
    @EngineTest
    void aLoopInTheBodyIsARange() {
        assertThat(upTo(5).toList()).containsExactly(0, 1, 2, 3, 4);
    }

    private Gen<Integer> begunBySomebodyElse() {
        Gen<Integer> gen = upTo(5);
        log.add("creator " + gen.next());
        return gen;
    }

    /// `tutorial_tests`: generators always return to the most recent caller
    @EngineTest
    void anElementGoesToWhoeverHasAskedForIt() {
        for (int element : begunBySomebodyElse()) {
            log.add("caller " + element);
        }
        assertThat(log).containsExactly("creator 0", "caller 1", "caller 2", "caller 3", "caller 4");
    }

    /// `tutorial_tests`: generators can call other generators
    @EngineTest
    void aBodyMayPullAnotherOne() {
        Gen<Integer> gen =
                Gen.generate(
                        y -> {
                            for (int element : upTo(5)) {
                                y.yield(element);
                            }
                        });
        assertThat(gen.toList()).containsExactly(0, 1, 2, 3, 4);
    }

    /// `pep_tests`: a generator cannot be resumed while it is actively running
    @EngineTest
    void aBodyThatPullsItselfIsRefused() {
        List<Gen<Integer>> me = new ArrayList<>();
        Gen<Integer> gen = Gen.generate(y -> y.yield(me.getFirst().next()));
        me.add(gen);
        assertThatIllegalStateException().isThrownBy(gen::next).withMessage("the body is already executing");
        assertThatThrownBy(gen::next).isInstanceOf(StopIteration.class);
    }

    private static int divide(int dividend, int divisor) {
        return dividend / divisor;
    }

    /// `pep_tests`: generators and exception propagation
    @EngineTest
    void whatACalledMethodThrowsLeavesTheBodyAndEndsIt() {
        Gen<Integer> gen =
                Gen.generate(
                        y -> {
                            y.yield(divide(1, 0));
                            y.yield(42);
                        });
        assertThatThrownBy(gen::next).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(gen::next).isInstanceOf(StopIteration.class);
    }

    /// `pep_tests`: try/except/finally
    @EngineTest
    void yieldsInHandlersThatThrowAgainAndInFinallyBlocksComeInTheirOrder() {
        Gen<Integer> gen =
                Gen.generate(
                        y -> {
                            try {
                                y.yield(1);
                                try {
                                    y.yield(2);
                                    y.yield(divide(1, 0));
                                } catch (ArithmeticException division) {
                                    y.yield(4);
                                    y.yield(5);
                                    throw division;
                                } catch (RuntimeException other) {
                                    y.yield(6);
                                }
                                y.yield(7);
                            } catch (RuntimeException any) {
                                y.yield(8);
                            }
                            y.yield(9);
                            int x = 11;
                            try {
                                x = divide(x, 1);
                            } finally {
                                y.yield(10);
                            }
                            y.yield(x);
                        });
        assertThat(gen.toList()).containsExactly(1, 2, 4, 5, 8, 9, 10, 11);
    }

    private record Tree(String label, @Nullable Tree left, @Nullable Tree right) {
        private static @Nullable Tree of(String labels) {
            int middle = labels.length() / 2;
            return labels.isEmpty()
                    ? null
                    : new Tree(
                            labels.substring(middle, middle + 1),
                            of(labels.substring(0, middle)),
                            of(labels.substring(middle + 1)));
        }
    }

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static Gen<String> inOrder(@Nullable Tree tree) {
        return Gen.generate(
                y -> {
                    if (tree != null) {
                        for (String label : inOrder(tree.left)) {
                            y.yield(label);
                        }
                        y.yield(tree.label);
                        for (String label : inOrder(tree.right)) {
                            y.yield(label);
                        }
                    }
                });
    }

    /// `pep_tests`: Guido's binary tree example, recursive
    @EngineTest
    void aRecursiveBodyWalksATree() {
        assertThat(inOrder(Tree.of(ALPHABET)).joining("")).isEqualTo(ALPHABET);
    }

    /// `pep_tests`: Guido's binary tree example, with a stack
    @EngineTest
    void aBodyWithAStackOfItsOwnWalksATree() {
        Gen<String> walk =
                Gen.generate(
                        y -> {
                            Deque<Tree> stack = new ArrayDeque<>();
                            Tree node = Tree.of(ALPHABET);
                            while (node != null || !stack.isEmpty()) {
                                while (node != null) {
                                    stack.push(node);
                                    node = node.left;
                                }
                                node = stack.pop();
                                y.yield(node.label);
                                node = node.right;
                            }
                        });
        assertThat(walk.joining("")).isEqualTo(ALPHABET);
    }

    /// `email_tests`: the difference between yielding None and returning it
    @EngineTest
    void nullIsAnElementAndAReturnIsNone() {
        boolean always = log.isEmpty();
        Gen<@Nullable Object> gen =
                Gen.generate(
                        y -> {
                            for (int i = 0; i < 3; i++) {
                                y.yield(null);
                            }
                            if (always) {
                                return;
                            }
                            y.yield(null);
                        });
        assertThat(gen.toList()).containsExactly(null, null, null);
    }

    private static Gen<List<Integer>> combinations(List<Integer> pool, int k) {
        return Gen.generate(
                y -> {
                    if (k > pool.size()) {
                        return;
                    }
                    if (k == 0) {
                        y.yield(new ArrayList<>());
                    } else {
                        List<Integer> rest = pool.subList(1, pool.size());
                        for (List<Integer> row : combinations(rest, k - 1)) {
                            row.addFirst(pool.getFirst());
                            y.yield(row);
                        }
                        for (List<Integer> row : combinations(rest, k)) {
                            y.yield(row);
                        }
                    }
                });
    }

    /// `email_tests`: all combinations of k elements
    @EngineTest
    void aBodyThatPullsTwoOfItsKindYieldsAllCombinations() {
        List<Integer> pool = List.of(1, 2, 3, 4);
        for (int k = 0; k <= pool.size() + 1; k++) {
            assertThat(combinations(pool, k).toList()).isEqualTo(Gen.combinations(pool, k).toList());
        }
        assertThat(combinations(pool, 3).toList())
                .containsExactly(List.of(1, 2, 3), List.of(1, 2, 4), List.of(1, 3, 4), List.of(2, 3, 4));
    }

    /// `email_tests`: the types of these things
    @EngineTest
    void isItsOwnIterator() {
        Gen<Integer> gen = oneAndTwo();
        assertThat((Object) gen.iterator()).isSameAs(gen);
    }

    /// `email_tests`: `gi_running`; Java's state can be read only, as Python's.
    @EngineTest
    void tellsThatItIsRunningToItsOwnBodyOnly() {
        List<Coroutine<State, Void, Void>> me = new ArrayList<>();
        Coroutine<State, Void, Void> coroutine = Coroutine.ofVoid(co -> co.yield(me.getFirst().state()));
        me.add(coroutine);
        assertThat(coroutine.state()).isEqualTo(State.CREATED);
        assertThat(coroutine.next()).isEqualTo(State.RUNNING);
        assertThat(coroutine.state()).isEqualTo(State.SUSPENDED);
    }

    private static final class DisjointSet {
        private final String name;
        private @Nullable DisjointSet parent;
        private final Gen<DisjointSet> finder =
                Gen.generate(
                        y -> {
                            while (this.parent == null) {
                                y.yield(this);
                            }
                            y.yieldFrom(this.parent.finder);
                        });

        private DisjointSet(String name) {
            this.name = name;
        }

        private String find() {
            return finder.next().name;
        }
    }

    /// `email_tests`: a union-find implementation. There each set pulls its parent's generator in a loop; here it delegates, to
    /// one that its siblings delegate to as well.
    @EngineTest
    void manyBodiesMayFollowOneThatTheyShare() {
        List<DisjointSet> sets = Gen.chars("ABCDE").map(DisjointSet::new).toList();
        Supplier<String> found = () -> Gen.iter(sets).map(DisjointSet::find).joining("");
        assertThat(found.get()).isEqualTo("ABCDE");
        sets.get(1).parent = sets.get(0);
        assertThat(found.get()).isEqualTo("AACDE");
        sets.get(3).parent = sets.get(2);
        sets.get(4).parent = sets.get(2);
        assertThat(found.get()).isEqualTo("AACCC");
        sets.get(0).parent = sets.get(2);
        assertThat(found.get()).isEqualTo("CCCCC");
        assertThat(found.get()).isEqualTo("CCCCC");
    }
}
