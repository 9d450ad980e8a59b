package io.github.itergen.async;

import io.github.itergen.Gen;
import io.github.itergen.internal.concurrent.Interruption;
import io.github.itergen.internal.stage.Check;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Hands items from tasks to tasks, in order, with a bound and an end.
///
/// {@snippet class="io.github.itergen.async.ChannelTest" region="example"}
///
/// Any number of threads may put items in and take them out; each item is taken once. What has to wait and is
/// interrupted sets the thread's flag again and throws [CancellationException]; then the item is not in, or no item is
/// taken. What need not wait is done in an interrupted thread too. Null is an item like any other.
///
/// Python: `asyncio.Queue(maxsize)` with its `shutdown()` of 3.13.
///
/// @param <T> the type of the items
public final class Channel<T extends @Nullable Object> implements Iterable<T>, AutoCloseable {
    /// Stand for what a queue or a variable can't hold.
    private static final Object NULL = new Object();

    private static final Object NOTHING = new Object();
    private static final Object END = new Object();

    private final int capacity;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition forReaders = lock.newCondition();
    private final Condition forWriters = lock.newCondition();

    // Guarded by the lock.
    private final Queue<Object> items = new ArrayDeque<>();
    private boolean closed;

    /// Opens a channel.
    ///
    /// @param capacity how many items may be in it, at least 1
    /// @throws IllegalArgumentException if `capacity` is less than 1
    public Channel(int capacity) {
        this.capacity = Check.atLeast(capacity, 1, "capacity");
    }

    /// Puts an item in, and waits while the channel is full.
    ///
    /// Python: `await queue.put(item)`.
    ///
    /// @param item the item, may be null
    /// @throws IllegalStateException if the channel is closed, or is closed while this waits; the item is not in
    /// @throws CancellationException if the thread is interrupted while this waits; the item is not in, and the flag is
    ///     set again
    public void put(T item) {
        lock.lock();
        try {
            awaitWhile(() -> !closed && items.size() == capacity, forWriters);
            if (closed) {
                throw new IllegalStateException("the channel is closed");
            }
            items.add(item == null ? NULL : item);
            forReaders.signal();
        } finally {
            lock.unlock();
        }
    }

    /// Yields the items that nobody else takes, each as soon as it is there, up to the end of the channel.
    ///
    /// A request takes one item, and waits while there is none and the channel is not closed. Of several such sequences
    /// each gets a part of the items; one that looks by `hasNext()` has taken what it sees. Closing a sequence ends it
    /// and not the channel.
    ///
    /// A request that is interrupted while it waits sets the thread's flag again and throws [CancellationException]; no
    /// item is lost, and the sequence goes on when it is asked again.
    ///
    /// {@snippet class="io.github.itergen.async.ChannelTest" region="example"}
    ///
    /// Python: `await queue.get()` until `QueueShutDown`.
    ///
    /// @return a new sequence
    public Gen<T> gen() {
        return Gen.fromIterator(new Reader());
    }

    /// Yields the items, as [#gen()] does; so a loop runs up to the end of the channel.
    ///
    /// @return a new sequence
    @Override
    public Iterator<T> iterator() {
        return gen();
    }

    /// Ends the channel: what is in it can still be taken, then comes the end. A `put` that waits fails. Once more does
    /// nothing.
    ///
    /// Python: `queue.shutdown()`.
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            forReaders.signalAll();
            forWriters.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private Object take() {
        lock.lock();
        try {
            awaitWhile(() -> !closed && items.isEmpty(), forReaders);
            Object item = items.poll();
            if (item == null) {
                return END;
            }
            forWriters.signal();
            return item;
        } finally {
            lock.unlock();
        }
    }

    /// A thread that was signalled and then interrupted returns from this as signalled, so no signal is lost.
    private static void awaitWhile(BooleanSupplier obstacle, Condition changed) {
        try {
            while (obstacle.getAsBoolean()) {
                changed.await();
            }
        } catch (InterruptedException interrupted) {
            throw Interruption.unchecked();
        }
    }

    private final class Reader implements Iterator<T> {
        private Object held = NOTHING;

        @Override
        public boolean hasNext() {
            if (held == NOTHING) {
                held = take();
            }
            return held != END;
        }

        @Override
        @SuppressWarnings({"unchecked", "NullAway"}) // what is in the channel was put in as a T, null included
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException("the channel has ended");
            }
            Object item = held;
            held = NOTHING;
            return item == NULL ? null : (T) item;
        }
    }
}
