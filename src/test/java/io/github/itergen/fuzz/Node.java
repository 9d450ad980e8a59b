package io.github.itergen.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A piece of source: a rule and what is in its holes. Any piece of a sort may stand wherever that sort may; names are given when
/// it is written, so that pieces can be taken out and put elsewhere.
///
/// @param rule how it is written
/// @param number what the rule makes of it: a literal, or which of several variables
/// @param children what is in the holes, in order, and then the statements where there may be any number of them
record Node(Rule rule, int number, List<Node> children) {
    /// The smallest piece of a sort.
    static Node least(Sort sort) {
        Rule rule = BodyGrammar.rules(sort).getFirst();
        return new Node(rule, 0, rule.holes().stream().map(Node::least).toList());
    }

    /// What stands where there may be any number of statements.
    List<Node> statements() {
        return children.subList(rule.holes().size(), children.size());
    }

    /// Counts the pieces that it is made of, itself included.
    int size() {
        int size = 1;
        for (Node child : children) {
            size += child.size();
        }
        return size;
    }

    /// What a reader has to take in.
    long weight() {
        long weight = 100L + number;
        for (Node child : children) {
            weight += child.weight();
        }
        return weight;
    }

    /// Simpler pieces of the same sort, those with the least in common first.
    Stream<Node> simpler() {
        Node least = least(rule.sort());
        Stream<Node> whole = equals(least) ? Stream.empty() : Stream.of(least);
        List<Node> inside = new ArrayList<>();
        for (Node child : children) {
            child.collect(rule.sort(), inside::add);
        }
        inside.sort((one, other) -> Integer.compare(one.size(), other.size()));
        Stream<Node> numbers =
                Stream.of(0, number / 2, number - 1)
                        .filter(smaller -> smaller >= 0 && smaller < number)
                        .map(smaller -> new Node(rule, smaller, children));
        return Stream.of(whole, inside.stream(), fewer(), oneSimpler(), numbers).flatMap(pieces -> pieces);
    }

    private void collect(Sort sort, Consumer<Node> found) {
        if (rule.sort() == sort) {
            found.accept(this);
        }
        for (Node child : children) {
            child.collect(sort, found);
        }
    }

    /// Leaves out statements, many first, or puts what is in the blocks of one in its place.
    private Stream<Node> fewer() {
        int first = rule.holes().size();
        if (rule.repeated() == null || children.size() == first) {
            return Stream.empty();
        }
        List<Node> pieces = new ArrayList<>();
        for (int length = children.size() - first; length > 0; length /= 2) {
            for (int from = first; from + length <= children.size(); from += length) {
                pieces.add(replaced(from, length, List.of()));
            }
        }
        for (int i = first; i < children.size(); i++) {
            List<Node> statements = new ArrayList<>();
            for (Node child : children.get(i).children) {
                if (child.rule.sort() == Sort.BLOCK) {
                    statements.addAll(child.children);
                }
            }
            if (!statements.isEmpty()) {
                pieces.add(replaced(i, 1, statements));
            }
        }
        return pieces.stream();
    }

    private Stream<Node> oneSimpler() {
        return Stream.iterate(0, i -> i < children.size(), i -> i + 1)
                .flatMap(i -> children.get(i).simpler().map(child -> replaced(i, 1, Collections.singletonList(child))));
    }

    private Node replaced(int from, int length, List<Node> by) {
        List<Node> all = new ArrayList<>(children.subList(0, from));
        all.addAll(by);
        all.addAll(children.subList(from + length, children.size()));
        return new Node(rule, number, List.copyOf(all));
    }
}
