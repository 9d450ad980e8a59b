package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.itergen.internal.coroutine.Engine;
import io.github.itergen.internal.coroutine.Engines;
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
}
