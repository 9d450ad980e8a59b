package io.github.itergen;

import io.github.itergen.internal.coroutine.Handover;
import org.jspecify.annotations.Nullable;

/// The yielder of a body that runs as it was compiled.
@SuppressWarnings({"unchecked", "NamedLikeContextualKeyword"}) // the consumer's types are those of the yielder
record HandedOver<Y extends @Nullable Object, S extends @Nullable Object>(Handover handover) implements Yielder<Y, S> {
    @Override
    public @Nullable S yield(Y value) {
        return (S) handover.handOver(value);
    }

    @Override
    public void yieldFrom(Iterable<? extends Y> iterable) {
        handover.delegate(iterable);
    }

    @Override
    public <R extends @Nullable Object> @Nullable R yieldFrom(Coroutine<? extends Y, ? super S, R> coroutine) {
        return (R) handover.delegate(coroutine);
    }
}
