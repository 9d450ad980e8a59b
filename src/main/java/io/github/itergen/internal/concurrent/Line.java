package io.github.itergen.internal.concurrent;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/// In which order the results of calls are taken. Only [#finished] is called by other threads than the consumer's.
///
/// @param <R> the type of the results
interface Line<R extends @Nullable Object> {
    /// Appends a call that is about to be submitted.
    void enter(Call<R> call);

    /// Finds the call to be taken now.
    ///
    /// @return a call that is done, or null while the consumer has to wait
    @Nullable Call<R> ready();

    /// Takes out the call that [#ready()] has found.
    void leave(Call<R> call);

    /// Notes that a call is done.
    ///
    /// @return whether a waiting consumer has to look again
    boolean finished(Call<R> call);

    /// Tells how many calls there are that run or wait to be taken.
    int size();

    /// Takes all calls out.
    List<Call<R>> clear();

    /// First in, first out.
    final class InOrder<R extends @Nullable Object> implements Line<R> {
        private final Deque<Call<R>> calls = new ArrayDeque<>();

        /// The call the consumer waits for, so that the others do not wake it.
        private volatile @Nullable Call<R> awaited;

        @Override
        public void enter(Call<R> call) {
            calls.add(call);
        }

        @Override
        public @Nullable Call<R> ready() {
            Call<R> head = calls.peek();
            // First this, then isDone: a call that ends in between sees that it is waited for.
            awaited = head;
            return head != null && head.isDone() ? head : null;
        }

        @Override
        public void leave(Call<R> call) {
            calls.remove();
            awaited = null;
        }

        @Override
        public boolean finished(Call<R> call) {
            return call == awaited;
        }

        @Override
        public int size() {
            return calls.size();
        }

        @Override
        public List<Call<R>> clear() {
            List<Call<R>> all = new ArrayList<>(calls);
            calls.clear();
            awaited = null;
            return all;
        }
    }

    /// First done, first out.
    final class AsCompleted<R extends @Nullable Object> implements Line<R> {
        private final Set<Call<R>> calls = new LinkedHashSet<>();
        private final Queue<Call<R>> done = new ConcurrentLinkedQueue<>();

        @Override
        public void enter(Call<R> call) {
            calls.add(call);
        }

        @Override
        public @Nullable Call<R> ready() {
            return done.peek();
        }

        @Override
        public void leave(Call<R> call) {
            done.remove();
            calls.remove(call);
        }

        @Override
        public boolean finished(Call<R> call) {
            return done.add(call);
        }

        @Override
        public int size() {
            return calls.size();
        }

        @Override
        public List<Call<R>> clear() {
            List<Call<R>> all = new ArrayList<>(calls);
            calls.clear();
            done.clear();
            return all;
        }
    }
}
