package io.github.itergen.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/// Random classes with a body. One that fails shrinks as a tree: to a part of itself, to fewer statements, to smaller numbers.
final class RandomBodies implements ArbitrarySupplier<Node> {
    private static final int SMALLEST = 20;
    private static final int LARGEST = 250;

    @Override
    public Arbitrary<Node> get() {
        return Arbitraries.fromGenerator(
                random -> new Tree(tree(random, Sort.PROGRAM, SMALLEST + random.nextInt(LARGEST))));
    }

    private static Node tree(Random random, Sort sort, int size) {
        Rule rule = rule(random, sort, size);
        List<Sort> holes = new ArrayList<>(rule.holes());
        Sort repeated = rule.repeated();
        if (repeated != null && size > 1) {
            for (int i = random.nextInt(5); i >= 0; i--) {
                holes.add(repeated);
            }
        }
        double[] shares = new double[holes.size()];
        double all = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = random.nextDouble() * share(holes.get(i));
            all += shares[i];
        }
        List<Node> children = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            children.add(tree(random, holes.get(i), (int) ((size - 1) * shares[i] / all)));
        }
        return new Node(rule, random.nextInt(6), List.copyOf(children));
    }

    /// Bodies and statements get more of what there is than the conditions around them.
    private static int share(Sort sort) {
        return sort == Sort.BODY ? 12 : Sort.VALUES.contains(sort) ? 1 : 3;
    }

    private static Rule rule(Random random, Sort sort, int size) {
        List<Rule> rules = BodyGrammar.rules(sort);
        int holes = rules.getFirst().holes().size();
        List<Rule> fitting = rules.stream().filter(rule -> rule.holes().size() <= Math.max(holes, size)).toList();
        int chosen = random.nextInt(fitting.stream().mapToInt(Rule::weight).sum());
        for (Rule rule : fitting) {
            chosen -= rule.weight();
            if (chosen < 0) {
                return rule;
            }
        }
        throw new AssertionError("no rule for " + sort);
    }

    private record Tree(Node value) implements Shrinkable<Node> {
        @Override
        public Stream<Shrinkable<Node>> shrink() {
            return value.simpler().filter(simpler -> simpler.weight() < value.weight()).map(Tree::new);
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.of(value.weight());
        }
    }
}
