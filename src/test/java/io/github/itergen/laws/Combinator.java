package io.github.itergen.laws;

import io.github.itergen.Gen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// One way to call one public method of [Gen] that makes a sequence, and what the laws expect of it.
///
/// @param signature the method, as in `takeWhile(Predicate, Iterable)`
/// @param variant what distinguishes it from other entries for the same method; empty if nothing
/// @param isSource whether the elements come from the method itself, so that it takes no other sequence
/// @param inputs what its sources hold where a law doesn't say otherwise; one list for each source
/// @param outputs what it yields of them as [Driver#plain] shows it; the beginning if it is endless
/// @param traits in what it differs from others
/// @param builder calls the method
record Combinator(
        String signature,
        String variant,
        boolean isSource,
        List<List<Integer>> inputs,
        List<Object> outputs,
        Set<Trait> traits,
        Builder builder) {
    private static final List<Integer> FIRST = Arrays.asList(1, null, 2, 2);
    private static final List<Integer> SECOND = Arrays.asList(10, 20, null, 40);
    private static final List<Integer> THIRD = Arrays.asList(100, 200, 300, null);

    /// Calls a method over sources.
    @FunctionalInterface
    interface Builder {
        /// Calls the method.
        ///
        /// @param sources as many as it takes
        /// @param call runs inside every user function
        /// @return the sequence under test first, then its siblings that share its sources
        List<? extends Gen<?>> build(List<? extends Iterable<Integer>> sources, Call call);
    }

    /// As [Builder], for all methods that make one sequence.
    @FunctionalInterface
    interface One {
        Gen<?> build(List<? extends Iterable<Integer>> sources, Call call);
    }

    static Combinator combinator(String signature, int sources, One builder) {
        return siblings(signature, sources, (in, call) -> List.of(builder.build(in, call)));
    }

    static Combinator siblings(String signature, int sources, Builder builder) {
        List<List<Integer>> inputs = List.of(FIRST, SECOND, THIRD).subList(0, sources);
        return new Combinator(signature, "", false, inputs, List.of(), EnumSet.noneOf(Trait.class), builder);
    }

    static Combinator source(String signature, One builder) {
        Combinator made = combinator(signature, 0, builder);
        return new Combinator(signature, "", true, List.of(), List.of(), made.traits, made.builder);
    }

    Combinator variant(String name) {
        return new Combinator(signature, name, isSource, inputs, outputs, traits, builder);
    }

    Combinator with(Trait first, Trait... others) {
        Set<Trait> more = EnumSet.copyOf(traits);
        more.add(first);
        more.addAll(Arrays.asList(others));
        return new Combinator(signature, variant, isSource, inputs, outputs, more, builder);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    final Combinator over(List<Integer>... lists) {
        return new Combinator(signature, variant, isSource, List.of(lists), outputs, traits, builder);
    }

    Combinator yields(Object... plain) {
        return new Combinator(signature, variant, isSource, inputs, Arrays.asList(plain), traits, builder);
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /// The method's name alone.
    String method() {
        return signature.substring(0, signature.indexOf('('));
    }

    /// Arguments that are iterables and nothing more, or sequences themselves.
    enum Feed {
        ITERABLES,
        SEQUENCES;

        List<Iterable<Integer>> of(List<? extends Iterable<Integer>> sources) {
            List<Iterable<Integer>> fed = new ArrayList<>();
            for (Iterable<Integer> source : sources) {
                fed.add(this == ITERABLES ? source : Gen.iter(source));
            }
            return fed;
        }
    }

    @Override
    public String toString() {
        return variant.isEmpty() ? signature : signature + ", " + variant;
    }
}
