package io.github.itergen;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.combine.Opener;
import io.github.itergen.internal.source.ArrayStage;
import io.github.itergen.internal.source.FixedListStage;
import io.github.itergen.internal.source.IteratorStage;
import io.github.itergen.internal.source.ListStage;
import io.github.itergen.internal.source.ReversedStage;
import io.github.itergen.internal.stage.Stage;
import io.github.itergen.internal.stage.Upstream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;
import java.util.SequencedCollection;
import org.jspecify.annotations.Nullable;

/// How the iterables among the arguments become stages. Several are all checked before the first is opened, so that a bad
/// call opens nothing.
final class Opening implements Opener {
    /// For the stages that open an iterable when they reach it.
    static final Opener LATER = new Opening();

    private static final String SHOWN = "iter";

    private static final Class<?> LIST_OF_TWO = List.of(1).getClass();
    private static final Class<?> LIST_OF_MANY = List.of().getClass();
    private static final Class<?> LIST_OF_ARRAY = Arrays.asList().getClass();

    private Opening() {}

    @Override
    public boolean isReadByIndex(Iterable<?> iterable) {
        Class<?> type = iterable.getClass();
        return type == ArrayList.class || isFixed(type) || type == LIST_OF_TWO;
    }

    /// Not lists of one or two: with a third class of lists the stage for them could no longer be inlined.
    private static boolean isFixed(Class<?> type) {
        return type == LIST_OF_MANY || type == LIST_OF_ARRAY;
    }

    /// Takes an iterable's iterator, or the stage that it carries already.
    @SuppressWarnings("unchecked") // a stage only hands elements out, so it may be viewed as one of a supertype
    static <T extends @Nullable Object> Stage<T> now(Iterable<? extends T> iterable, String name) {
        // The class itself: what a subclass means by its iterator is its own affair.
        Class<?> type = requireNonNull(iterable, name).getClass();
        if (type == ArrayList.class) {
            return new ListStage<>((ArrayList<? extends T>) iterable, SHOWN);
        }
        if (isFixed(type)) {
            return new FixedListStage<>((List<? extends T>) iterable, SHOWN);
        }
        Iterator<? extends T> iterator = iterable.iterator();
        if (iterator instanceof Gen<? extends T> gen) {
            return (Stage<T>) gen.stage;
        }
        // No requireNonNull: its text would be made for each iterable.
        if (iterator == null) {
            throw new NullPointerException(name + ".iterator()");
        }
        return IteratorStage.of(iterator, SHOWN, size(iterable));
    }

    /// Opens a collection from its end.
    @SuppressWarnings("unchecked") // the class is the list's, not that of its elements
    static <T extends @Nullable Object> Stage<T> reversed(SequencedCollection<? extends T> collection) {
        // The class itself, as above.
        if (requireNonNull(collection, "collection").getClass() == ArrayList.class) {
            return new ReversedStage<>((ArrayList<? extends T>) collection);
        }
        return IteratorStage.of(collection.reversed().iterator(), "reversed");
    }

    @Override
    public <T extends @Nullable Object> Stage<T> open(Iterable<? extends T> iterable, String name) {
        return now(iterable, name);
    }

    @Override
    @SuppressWarnings("unchecked") // as above
    public <T extends @Nullable Object> @Nullable Stage<T> staged(Iterator<? extends T> iterator) {
        if (iterator instanceof Gen<? extends T> gen) {
            return (Stage<T>) gen.stage;
        }
        return iterator instanceof AutoCloseable ? IteratorStage.of(iterator, SHOWN) : null;
    }

    /// Asks lists with random access only: elsewhere counting may cost a walk through all elements.
    private static int size(Iterable<?> iterable) {
        return iterable instanceof List<?> list && iterable instanceof RandomAccess ? list.size() : 0;
    }

    /// As [#now], at the moment when the stage behind has found its other arguments good.
    static <T extends @Nullable Object> Upstream<T> of(Iterable<? extends T> iterable, String name) {
        requireNonNull(iterable, name);
        return () -> now(iterable, name);
    }

    /// As [#of], for each of several.
    static <T extends @Nullable Object> List<Upstream<T>> all(Iterable<? extends T>[] iterables, String name) {
        return all(Arrays.asList(requireNonNull(iterables, name)), name);
    }

    /// As [#of], for each of several.
    static <T extends @Nullable Object> List<Upstream<T>> all(
            Collection<? extends Iterable<? extends T>> iterables, String name) {
        List<Upstream<T>> upstreams = new ArrayList<>();
        for (Iterable<? extends T> iterable : requireNonNull(iterables, name)) {
            upstreams.add(of(iterable, name + "[" + upstreams.size() + "]"));
        }
        return upstreams;
    }

    /// Makes a stage of iterables that are opened later, each when it is reached.
    static <T extends @Nullable Object> Stage<Iterable<? extends T>> later(
            Iterable<? extends T>[] iterables, String name) {
        return new ArrayStage<>(checked(iterables, name), name);
    }

    /// Copies the arguments, since the caller keeps the array.
    private static <E> E[] checked(E[] arguments, String name) {
        E[] copy = requireNonNull(arguments, name).clone();
        for (int i = 0; i < copy.length; i++) {
            if (copy[i] == null) {
                throw new NullPointerException(name + "[" + i + "]");
            }
        }
        return copy;
    }
}
