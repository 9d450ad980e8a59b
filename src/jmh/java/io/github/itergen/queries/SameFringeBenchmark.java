package io.github.itergen.queries;

import com.google.common.collect.FluentIterable;
import com.google.common.collect.Iterables;
import com.google.common.graph.Traverser;
import io.github.itergen.CoreBenchmark;
import io.github.itergen.Gen;
import io.github.itergen.KotlinBodies;
import io.github.itergen.Peers;
import io.github.itergen.Yielder;
import io.github.itergen.queries.Trees.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Stream;
import kotlin.sequences.SequencesKt;
import one.util.streamex.StreamEx;
import org.openjdk.jmh.annotations.Benchmark;

/// Whether two trees have the same leaves in the same order.
/// A query of the study sequences-benchmarks (Poeira and Carvalho), written anew.
public class SameFringeBenchmark extends CoreBenchmark {
    private static Node leaf(Deque<Node> stack) {
        Node node = stack.pop();
        while (!node.isLeaf()) {
            stack.push(node.right());
            node = node.left();
        }
        return node;
    }

    private static void walk(Node node, Yielder<Integer, Void> y) {
        if (node.isLeaf()) {
            y.yield(node.value());
        } else {
            walk(node.left(), y);
            walk(node.right(), y);
        }
    }

    private static Stream<Node> leaves(Node node) {
        return node.isLeaf() ? Stream.of(node) : node.children().stream().flatMap(SameFringeBenchmark::leaves);
    }

    private static io.vavr.collection.Iterator<Integer> vavrLeaves(Node node) {
        return node.isLeaf()
                ? io.vavr.collection.Iterator.of(node.value())
                : Peers.vavr(node.children()).flatMap(SameFringeBenchmark::vavrLeaves);
    }

    @Benchmark
    public boolean loop(Trees trees) {
        Deque<Node> left = new ArrayDeque<>();
        Deque<Node> right = new ArrayDeque<>();
        left.push(trees.halved);
        right.push(trees.thirds);
        while (!left.isEmpty() && !right.isEmpty()) {
            if (!leaf(left).value().equals(leaf(right).value())) {
                return false;
            }
        }
        return left.isEmpty() && right.isEmpty();
    }

    @Benchmark
    public boolean gen(Trees trees) {
        return Gen.<Integer>generate(y -> walk(trees.halved, y))
                .zipLongest(Gen.<Integer>generate(y -> walk(trees.thirds, y)))
                .all(pair -> Objects.equals(pair.first(), pair.second()));
    }

    @Benchmark
    public boolean stream(Trees trees) {
        Iterator<Node> others = leaves(trees.thirds).iterator();
        return leaves(trees.halved).allMatch(leaf -> others.hasNext() && leaf.value().equals(others.next().value()))
                && !others.hasNext();
    }

    @Benchmark
    public boolean streamEx(Trees trees) {
        return StreamEx.ofTree(trees.halved, (Node node) -> node.children().stream())
                .filter(Node::isLeaf)
                .zipWith(
                        StreamEx.ofTree(trees.thirds, (Node node) -> node.children().stream()).filter(Node::isLeaf),
                        (a, b) -> a.value().equals(b.value()))
                .allMatch(equal -> equal);
    }

    @Benchmark
    public boolean vavr(Trees trees) {
        return vavrLeaves(trees.halved).zipAll(vavrLeaves(trees.thirds), -1, -1).forAll(t -> t._1.equals(t._2));
    }

    @Benchmark
    public boolean guava(Trees trees) {
        return Iterables.elementsEqual(
                FluentIterable.from(Traverser.forTree(Node::children).depthFirstPreOrder(trees.halved))
                        .filter(Node::isLeaf)
                        .transform(Node::value),
                FluentIterable.from(Traverser.forTree(Node::children).depthFirstPreOrder(trees.thirds))
                        .filter(Node::isLeaf)
                        .transform(Node::value));
    }

    @Benchmark
    public boolean kotlin(Trees trees) {
        return SequencesKt.all(
                SequencesKt.zip(
                        KotlinBodies.leaves(trees.halvedInKotlin),
                        KotlinBodies.leaves(trees.thirdsInKotlin),
                        Integer::equals),
                equal -> equal);
    }
}
