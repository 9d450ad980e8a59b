package io.github.itergen;

import io.github.itergen.internal.coroutine.Engine;
import io.github.itergen.internal.coroutine.Engines;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/// Bodies beside iterators written by hand and Kotlin's sequences, an element or a node at a time. The elements come from a
/// list, so that nothing is boxed here.
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class GenerateBenchmark extends CoreBenchmark {
    private static final int ELEMENTS = 10_000;
    private static final Node TREE = balanced(1, ELEMENTS);
    private static final KotlinNode KOTLIN_TREE = KotlinBodies.balanced(1, ELEMENTS);

    private record Node(Node left, Integer value, Node right) {}

    private static Node balanced(int from, int to) {
        if (from > to) {
            return null;
        }
        int middle = (from + to) >>> 1;
        return new Node(balanced(from, middle - 1), middle, balanced(middle + 1, to));
    }

    private static void pull(Iterator<Integer> iterator, Sink sink) {
        while (iterator.hasNext()) {
            sink.accept(iterator.next());
        }
    }

    private static Gen<Integer> elements(Numbers numbers) {
        return Gen.generate(
                y -> {
                    for (int i = 0; i < ELEMENTS; i++) {
                        y.yield(numbers.list.get(i));
                    }
                });
    }

    @Benchmark
    @OperationsPerInvocation(ELEMENTS)
    public void pulledIteratorByHand(Numbers numbers, Sink sink) {
        Iterator<Integer> iterator =
                new Iterator<Integer>() {
                    private int i;

                    @Override
                    public boolean hasNext() {
                        return i < ELEMENTS;
                    }

                    @Override
                    public Integer next() {
                        if (i >= ELEMENTS) {
                            throw new NoSuchElementException();
                        }
                        return numbers.list.get(i++);
                    }
                };
        // It escapes, as one that a method has returned does.
        numbers.escaped = iterator;
        pull(iterator, sink);
    }

    @Benchmark
    @OperationsPerInvocation(ELEMENTS)
    public void pulledBody(Numbers numbers, Sink sink) {
        pull(elements(numbers), sink);
    }

    @Benchmark
    @OperationsPerInvocation(ELEMENTS)
    public void pulledBodyWithFinally(Numbers numbers, Sink sink) {
        pull(
                Gen.generate(
                        y -> {
                            try {
                                for (int i = 0; i < ELEMENTS; i++) {
                                    y.yield(numbers.list.get(i));
                                }
                            } finally {
                                numbers.ended++;
                            }
                        }),
                sink);
    }

    @Benchmark
    @OperationsPerInvocation(ELEMENTS)
    public void pulledBodyInAThread(Numbers numbers, Sink sink) {
        Engine before = Engines.select(Engine.THREAD);
        try {
            pull(elements(numbers), sink);
        } finally {
            Engines.select(before);
        }
    }

    @Benchmark
    @OperationsPerInvocation(ELEMENTS)
    public void pulledInKotlin(Numbers numbers, Sink sink) {
        pull(KotlinBodies.elements(numbers.list, ELEMENTS).iterator(), sink);
    }

    @Benchmark
    public int createdAndPulledOnce(Numbers numbers) {
        return elements(numbers).next();
    }

    @Benchmark
    public int createdAndPulledOnceInKotlin(Numbers numbers) {
        return KotlinBodies.elements(numbers.list, ELEMENTS).iterator().next();
    }

    private static final class StackWalk implements Iterator<Integer> {
        private final Deque<Node> path = new ArrayDeque<>();

        StackWalk(Node root) {
            descend(root);
        }

        private void descend(Node from) {
            for (Node node = from; node != null; node = node.left()) {
                path.push(node);
            }
        }

        @Override
        public boolean hasNext() {
            return !path.isEmpty();
        }

        @Override
        public Integer next() {
            Node node = path.pop();
            descend(node.right());
            return node.value();
        }
    }

    private static void walk(Node node, Yielder<Integer, Void> y) {
        if (node != null) {
            walk(node.left(), y);
            y.yield(node.value());
            walk(node.right(), y);
        }
    }

    private static Gen<Integer> delegating(Node node) {
        return Gen.generate(
                y -> {
                    if (node.left() != null) {
                        y.yieldFrom(delegating(node.left()));
                    }
                    y.yield(node.value());
                    if (node.right() != null) {
                        y.yieldFrom(delegating(node.right()));
                    }
                });
    }

    @Benchmark
    @OperationsPerInvocation(ELEMENTS)
    public void treeWithAStackByHand(Profile profile, Sink sink) {
        pull(new StackWalk(TREE), sink);
    }

    @Benchmark
    @OperationsPerInvocation(ELEMENTS)
    public void treeByHandingTheYielderOn(Profile profile, Sink sink) {
        pull(Gen.generate(y -> walk(TREE, y)), sink);
    }

    @Benchmark
    @OperationsPerInvocation(ELEMENTS)
    public void treeByDelegation(Profile profile, Sink sink) {
        pull(delegating(TREE), sink);
    }

    @Benchmark
    @OperationsPerInvocation(ELEMENTS)
    public void treeByHandingTheScopeOnInKotlin(Profile profile, Sink sink) {
        pull(KotlinBodies.walking(KOTLIN_TREE).iterator(), sink);
    }

    @Benchmark
    @OperationsPerInvocation(ELEMENTS)
    public void treeByDelegationInKotlin(Profile profile, Sink sink) {
        pull(KotlinBodies.delegating(KOTLIN_TREE).iterator(), sink);
    }
}
