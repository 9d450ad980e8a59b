package io.github.itergen.internal.transform;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.stage.Stage;
import io.github.itergen.internal.stage.TransformStage;
import io.github.itergen.internal.stage.Upstream;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.groupBy`. The outer sequence and its groups read one source; advancing the outer one ends every older
/// group. A key function that throws costs its element.
///
/// @param <T> the type of the upstream's elements
/// @param <K> the type of the keys
/// @param <G> the type of the groups as users see them
public final class GroupByStage<T extends @Nullable Object, K extends @Nullable Object, G>
        extends TransformStage<T, G> {
    private final Function<? super T, ? extends K> keyFunction;
    private final BiFunction<? super K, ? super Stage<T>, ? extends G> grouping;

    /// The key of the group that the outer sequence handed out last; END before the first.
    private @Nullable Object targetKey = END;

    /// The element pulled but not yet handed out, and its key; END where there is none.
    private @Nullable Object currentValue = END;

    private @Nullable Object currentKey = END;
    private @Nullable GroupStage currentGroup;

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
    }

    @Override
    protected @Nullable Object compute() {
        currentGroup = null;
        while (currentKey == END || (targetKey != END && Objects.equals(targetKey, currentKey))) {
            if (!step()) {
                return END;
            }
        }
        targetKey = currentKey;
        GroupStage group = new GroupStage(targetKey);
        currentGroup = group;
        return grouping.apply(key(targetKey), group);
    }

    /// Pulls one element and computes its key; both or none of them are kept.
    private boolean step() {
        Object value = upstream.advance();
        if (value == END) {
            return false;
        }
        currentKey = keyFunction.apply(upstream.typed(value));
        currentValue = value;
        return true;
    }

    @SuppressWarnings({"unchecked", "NullAway"})
    private K key(@Nullable Object key) {
        return (K) key;
    }

    @Override
    protected void release() {
        currentGroup = null;
        currentValue = END;
        currentKey = END;
        super.release();
    }

    /// One group. Closing it ends this group only: it is a view and does not own the source.
    private final class GroupStage extends Stage<T> {
        private final @Nullable Object groupKey;

        GroupStage(@Nullable Object groupKey) {
            this.groupKey = groupKey;
        }

        @Override
        protected @Nullable Object compute() {
            if (currentGroup != this || (currentValue == END && !step())) {
                return END;
            }
            if (!Objects.equals(groupKey, currentKey)) {
                return END;
            }
            Object value = currentValue;
            currentValue = END;
            currentKey = END;
            return value;
        }

        @Override
        public void describe(StringBuilder text) {
            GroupByStage.this.describe(text);
            text.append(" → group");
        }
    }
}
