package io.github.itergen.internal.transform;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.Stage;
import io.github.itergen.internal.stage.TransformStage;
import io.github.itergen.internal.stage.Upstream;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.groupBy`. The outer sequence and its groups read one source; advancing the outer one ends every older
/// group. A key function that throws costs its element.
///
/// @param <T> the type of the upstream's elements
/// @param <K> the type of the keys
/// @param <G> the type of the groups as users see them
public final class GroupByStage<T extends @Nullable Object, K extends @Nullable Object, G> extends TransformStage<T, G>
        implements Grouping<T> {
    private static final Copies<Making> COPIES = Copies.of(GroupByStage.class, Making.class, GroupByStage::new);

    private final Function<? super T, ? extends K> keyFunction;
    private final BiFunction<? super K, ? super Stage<T>, ? extends G> grouping;
    private final GroupStage.Starting groups;

    /// The key of the group that the outer sequence handed out last; END before the first.
    private @Nullable Object targetKey = END;

    /// The element pulled but not yet handed out, and its key; END where there is none.
    private @Nullable Object currentValue = END;

    private @Nullable Object currentKey = END;
    private @Nullable Stage<T> currentGroup;

    /// Groups the elements of a stage.
    ///
    /// @param upstream where the elements come from
    /// @param key makes an element's key
    /// @param grouping makes the group as users see it
    public GroupByStage(
            Upstream<T> upstream,
            Function<? super T, ? extends K> key,
            BiFunction<? super K, ? super Stage<T>, ? extends G> grouping) {
        this.keyFunction = requireNonNull(key, "key");
        this.grouping = grouping;
        super(upstream, "groupBy");
        this.groups = GroupStage.of(this);
    }

    /// As the constructor; of a copy of this class where that pays.
    ///
    /// @param <T> the type of the upstream's elements
    /// @param <K> the type of the keys
    /// @param <G> the type of the groups as users see them
    /// @param upstream where the elements come from
    /// @param key makes an element's key
    /// @param grouping makes the group as users see it
    /// @return the stage
    public static <T extends @Nullable Object, K extends @Nullable Object, G> Stage<G> of(
            Upstream<T> upstream,
            Function<? super T, ? extends K> key,
            BiFunction<? super K, ? super Stage<T>, ? extends G> grouping) {
        requireNonNull(key, "key");
        Stage<T> opened = upstream.open();
        return COPIES.of(key, opened).make(opened, key, grouping);
    }

    @Override
    protected @Nullable Object compute() {
        currentGroup = null;
        if ((currentKey == END || isOfTarget(currentKey)) && !skip()) {
            return END;
        }
        targetKey = currentKey;
        Stage<T> group = groups.start(this, targetKey);
        currentGroup = group;
        return grouping.apply(key(targetKey), group);
    }

    /// Pulls what is left of the last group, and keeps the element behind it with its key. What it goes over is not written
    /// to a field, since a garbage collector has work to do where a reference is.
    private boolean skip() {
        while (true) {
            Object value = upstream.advance();
            if (value == END) {
                return false;
            }
            Object key = keyFunction.apply(upstream.typed(value));
            if (!isOfTarget(key)) {
                keep(value, key);
                return true;
            }
        }
    }

    private boolean isOfTarget(@Nullable Object key) {
        return targetKey != END && isSame(targetKey, key);
    }

    private void keep(@Nullable Object value, @Nullable Object key) {
        currentValue = value;
        currentKey = key;
    }

    @SuppressWarnings({"unchecked", "NullAway"})
    private K key(@Nullable Object key) {
        return (K) key;
    }

    @Override
    protected void release() {
        currentGroup = null;
        keep(END, END);
        super.release();
    }

    /// As [java.util.Objects#equals(Object, Object)], whose profile is everybody's.
    private static boolean isSame(@Nullable Object one, @Nullable Object other) {
        return one == other || (one != null && one.equals(other));
    }

    @Override
    public @Nullable Object next(Stage<T> group, @Nullable Object groupKey) {
        if (currentGroup != group) {
            return END;
        }
        return currentValue == END ? pulled(groupKey) : kept(groupKey);
    }

    private @Nullable Object kept(@Nullable Object groupKey) {
        Object value = currentValue;
        if (!isSame(groupKey, currentKey)) {
            return END;
        }
        keep(END, END);
        return value;
    }

    private @Nullable Object pulled(@Nullable Object groupKey) {
        Object value = upstream.advance();
        if (value == END) {
            return END;
        }
        Object key = keyFunction.apply(upstream.typed(value));
        if (isSame(groupKey, key)) {
            return value;
        }
        keep(value, key);
        return END;
    }

    /// One group. Closing it ends this group only: it is a view and does not own the source.
    ///
    /// @param <T> the type of the elements
    static final class GroupStage<T extends @Nullable Object> extends Stage<T> {
        private static final Copies<Starting> COPIES = Copies.of(GroupStage.class, Starting.class, GroupStage::new);

        private final Grouping<T> sequence;
        private final @Nullable Object key;

        GroupStage(Grouping<T> sequence, @Nullable Object key) {
            this.sequence = sequence;
            this.key = key;
        }

        /// Finds what makes the groups of a sequence.
        static Starting of(Stage<?> sequence) {
            return COPIES.of(sequence);
        }

        @Override
        protected @Nullable Object compute() {
            return sequence.next(this, key);
        }

        @Override
        public void describe(StringBuilder text) {
            sequence.describe(text);
            text.append(" → group");
        }

        /// The constructor, of this class or of a copy.
        interface Starting {
            <T extends @Nullable Object> Stage<T> start(Grouping<T> sequence, @Nullable Object key);
        }
    }

    /// The constructor, of this class or of a copy.
    private interface Making {
        <T extends @Nullable Object, K extends @Nullable Object, G> Stage<G> make(
                Upstream<T> upstream,
                Function<? super T, ? extends K> key,
                BiFunction<? super K, ? super Stage<T>, ? extends G> grouping);
    }
}
