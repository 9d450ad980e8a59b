package io.github.itergen.internal.concurrent;

import io.github.itergen.internal.stage.Stage;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.synchronizedGen`: many threads pull one upstream.
///
/// The look-ahead of a stage is a single slot, and with it one thread's `next()` would take what another one's
/// `hasNext()` has promised. So here each thread has a slot of its own, and the one of the stage stays empty.
///
/// @param <T> the type of the elements
public final class SynchronizedGenStage<T extends @Nullable Object> extends Stage<T> {
    private final Guarded<T> upstream;

    /// What threads have looked at and not yet taken; touched by one thread at a time.
    private final Map<Thread, @Nullable Object> lookedAt = new HashMap<>();

    /// Guards a stage.
    ///
    /// @param upstream where the elements come from
    public SynchronizedGenStage(Stage<T> upstream) {
        this.upstream = new Guarded<>(upstream);
    }

    @Override
    protected @Nullable Object compute() {
        return upstream.alone(this::take);
    }

    private @Nullable Object take() {
        Thread self = Thread.currentThread();
        if (lookedAt.containsKey(self)) {
            return lookedAt.remove(self);
        }
        Object element = upstream.stage.advance();
        return element == END ? leftByDeadThreads() : element;
    }

    /// Finds an element that nobody can take any more, since the thread that looked at it has ended.
    private @Nullable Object leftByDeadThreads() {
        Iterator<Map.Entry<Thread, @Nullable Object>> entries = lookedAt.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<Thread, @Nullable Object> entry = entries.next();
            if (!entry.getKey().isAlive()) {
                entries.remove();
                return entry.getValue();
            }
        }
        return END;
    }

    @Override
    protected boolean look() {
        return upstream.alone(this::reserve) != END && !upstream.closed();
    }

    private @Nullable Object reserve() {
        Object element = take();
        if (element != END) {
            lookedAt.put(Thread.currentThread(), element);
        }
        return element;
    }

    @Override
    public boolean holdsResource() {
        return upstream.stage.holdsResource();
    }

    @Override
    public void describe(StringBuilder text) {
        upstream.stage.describe(text);
        text.append(" → synchronizedGen");
    }

    @Override
    protected void release() {
        upstream.close();
    }
}
