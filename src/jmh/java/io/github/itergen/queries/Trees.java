package io.github.itergen.queries;

import io.github.itergen.KotlinNode;
import io.github.itergen.Profile;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// Two trees of different shapes with the same ten thousand leaves.
@State(Scope.Benchmark)
public class Trees extends Profile {
    /// A node with two children, or a leaf with none.
    public record Node(Node left, Integer value, Node right) {
        /// Whether this is a leaf.
        public boolean isLeaf() {
            return left == null;
        }

        /// The two children, or none.
        public List<Node> children() {
            return isLeaf() ? List.of() : List.of(left, right);
        }
    }

    /// Halved at each node.
    public final Node halved = split(0, 10_000, 2);

    /// Split into a third and two thirds at each node.
    public final Node thirds = split(0, 10_000, 3);

    /// [#halved], as Kotlin's bodies walk it.
    public final KotlinNode halvedInKotlin = inKotlin(halved);

    /// [#thirds], as Kotlin's bodies walk it.
    public final KotlinNode thirdsInKotlin = inKotlin(thirds);

    private static Node split(int from, int to, int parts) {
        if (to - from == 1) {
            return new Node(null, from, null);
        }
        int at = from + Math.max(1, (to - from) / parts);
        return new Node(split(from, at, parts), null, split(at, to, parts));
    }

    private static KotlinNode inKotlin(Node node) {
        return node.isLeaf()
                ? new KotlinNode(null, node.value(), null)
                : new KotlinNode(inKotlin(node.left()), 0, inKotlin(node.right()));
    }
}
