package io.github.itergen.concurrent;

import static java.util.Objects.requireNonNull;

import io.github.itergen.Gen;
import io.github.itergen.internal.concurrent.Deadline;
import io.github.itergen.internal.concurrent.Timer;
import io.github.itergen.internal.concurrent.Window;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Python's `concurrent.futures` as sequences, on any `java.util.concurrent.Future` and any executor.
///
/// {@snippet class="io.github.itergen.concurrent.FuturesMapTest" region="example"}
///
/// A sequence from here belongs to one thread at a time, as every [Gen]. A `next()` that is interrupted while it waits
/// sets the thread's flag again and throws [CancellationException][java.util.concurrent.CancellationException]; nothing
/// is lost by it, and the sequence goes on when it is asked again. What is ready is delivered to an interrupted thread
/// too.
public final class Futures {
    /// Such an executor gives each task a thread at once, so nothing ever waits in it.
    private static final Class<?> WITHOUT_QUEUE = executorWithoutQueue();

    private Futures() {}

    /// Yields what a function makes of each element, with the calls running in an executor and the results in the order
    /// of the source.
    ///
    /// The whole source is read, and all calls are submitted, before this returns; an endless source needs
    /// [MapOptions#buffer]. `next()` waits for its own call alone. All results that have not been taken are kept; one
    /// that has been handed out is not. A null element is an argument like any other, a null result an element.
    ///
    /// A call that failed throws when its turn comes, and the following `next()` goes on with the next result (as
    /// CPython's main branch does since issue 108518; 3.13 ends the iteration there). It latches at the end.
    ///
    /// Closing cancels the calls that have not started, and so does the collection of a sequence that nobody holds any
    /// more. Calls that run go on, except in virtual threads, where they are interrupted. A source that is a [Gen], or
    /// whose iterator is `AutoCloseable`, is closed too. (Python cancels nothing if the iterator was never asked.)
    ///
    /// {@snippet class="io.github.itergen.concurrent.FuturesMapTest" region="example"}
    ///
    /// Python: `Executor.map(fn, iterable)`. For several iterables zip them first; `chunksize` is for processes only.
    ///
    /// @param <A> the type of the arguments
    /// @param <R> the type of the results
    /// @param executor runs the calls; it is not shut down
    /// @param function what to call, in the executor's threads. What it throws comes out of `next()`: unchecked as it
    ///     is, a checked exception as the cause of a [CompletionException][java.util.concurrent.CompletionException]
    /// @param iterable the arguments
    /// @return the results
    /// @throws NullPointerException if an argument is null
    /// @throws java.util.concurrent.RejectedExecutionException if the executor refuses a call. It comes from here, and
    ///     so does what the source throws, after the calls submitted before it were cancelled
    public static <A extends @Nullable Object, R extends @Nullable Object> Gen<R> map(
            ExecutorService executor, Function<? super A, ? extends R> function, Iterable<? extends A> iterable) {
        return map(executor, function, iterable, MapOptions.unbounded());
    }

    /// Yields what a function makes of each element as
    /// [the other form][#map(ExecutorService, Function, Iterable)] does, with a bound, a timeout or without order.
    ///
    /// With `buffer(n)` the call reads and submits n elements, and each result that is taken one more, in the thread
    /// that takes it; n calls run or have results waiting, never more. An exception of the source then has its turn
    /// behind the results of the elements before it, and the source is asked again after it. An executor that refuses a
    /// call later on has all others cancelled; the result at hand is delivered, then the RejectedExecutionException,
    /// then the end.
    ///
    /// With `timeout(d)` a request that would have to wait when the time is over throws [UncheckedTimeoutException];
    /// all calls that have not started are cancelled, as by closing, and the sequence has ended. A timeout that a call
    /// itself throws is a failure like any other.
    ///
    /// With `unordered()` each request yields the result, or throws the failure, that has been there longest.
    ///
    /// {@snippet class="io.github.itergen.concurrent.FuturesMapTest" region="options"}
    ///
    /// Python: `Executor.map(fn, iterable, timeout=None, buffersize=None)`, the latter from 3.14.
    ///
    /// @param <A> the type of the arguments
    /// @param <R> the type of the results
    /// @param executor runs the calls; it is not shut down
    /// @param function what to call, in the executor's threads
    /// @param iterable the arguments
    /// @param options how to go about it
    /// @return the results
    /// @throws NullPointerException if an argument is null
    /// @throws java.util.concurrent.RejectedExecutionException if the executor refuses one of the calls that are
    ///     submitted now
    public static <A extends @Nullable Object, R extends @Nullable Object> Gen<R> map(
            ExecutorService executor,
            Function<? super A, ? extends R> function,
            Iterable<? extends A> iterable,
            MapOptions options) {
        return map(Timer.system(), executor, function, iterable, options);
    }

    static <A extends @Nullable Object, R extends @Nullable Object> Gen<R> map(
            Timer timer,
            ExecutorService executor,
            Function<? super A, ? extends R> function,
            Iterable<? extends A> iterable,
            MapOptions options) {
        requireNonNull(executor, "executor");
        requireNonNull(function, "function");
        requireNonNull(options, "options");
        Gen<A> source = Gen.iter(requireNonNull(iterable, "iterable"));
        Window<A, R> window = new Window<>(source, function, executor, options.limit(), options.ordered());
        Duration time = options.time();
        if (time != null) {
            window.limitTime(timer, time, UncheckedTimeoutException::new);
        }
        window.start();
        return Gen.fromIterator(new Handle<>(new Calls<>(window), source::close));
    }

    /// Yields futures in the order in which they complete: those first that are done at the call, in the order of the
    /// argument, then each as it comes.
    ///
    /// It yields the very same objects, each once, however often the argument holds it. A future that failed or was
    /// cancelled is done. A request waits if none is done; one that was yielded is not kept. Nothing is cancelled. When
    /// the sequence ends, is closed or is dropped, nothing of it stays behind with a future that is still running.
    ///
    /// A `CompletableFuture` and a [Task][io.github.itergen.async.Task] are listened to; any other future is waited for
    /// by a virtual thread of its own.
    ///
    /// {@snippet class="io.github.itergen.concurrent.FuturesAsCompletedTest" region="example"}
    ///
    /// Python: `as_completed(fs)`. There the futures are looked at from the first `next` on, here from the call on, and
    /// a cancelled future that no worker has seen yet is done at once.
    ///
    /// @param <F> the type of the futures
    /// @param futures what to wait for; it is read before this returns
    /// @return the futures
    /// @throws NullPointerException if `futures` or one of them is null
    public static <F extends Future<?>> Gen<F> asCompleted(Iterable<? extends F> futures) {
        return asCompleted(Timer.system(), futures, null);
    }

    /// Yields futures in the order in which they complete, as [the other form][#asCompleted(Iterable)] does, for a
    /// while.
    ///
    /// The clock starts at the call. A request that would have to wait when the time is over throws
    /// [UncheckedTimeoutException] with a text as `2 (of 4) futures unfinished`, and the sequence has ended; what is
    /// done is yielded before, also with a timeout of zero. Nothing is cancelled.
    ///
    /// {@snippet class="io.github.itergen.concurrent.FuturesAsCompletedTest" region="timeout"}
    ///
    /// Python: `as_completed(fs, timeout)`. There the clock starts at the first `next`.
    ///
    /// @param <F> the type of the futures
    /// @param futures what to wait for; it is read before this returns
    /// @param timeout how long for all of them together, zero for those that are done
    /// @return the futures
    /// @throws NullPointerException if an argument or one of the futures is null
    /// @throws IllegalArgumentException if `timeout` is negative
    public static <F extends Future<?>> Gen<F> asCompleted(Iterable<? extends F> futures, Duration timeout) {
        return asCompleted(Timer.system(), futures, Deadline.checked(requireNonNull(timeout, "timeout"), "timeout"));
    }

    static <F extends Future<?>> Gen<F> asCompleted(
            Timer timer, Iterable<? extends F> futures, @Nullable Duration timeout) {
        return Gen.fromIterator(new Handle<>(new Completions<F>(timer, list(futures), timeout), () -> {}));
    }

    /// Returns which futures are done, after waiting for the first or for all of them.
    ///
    /// A future that failed or was cancelled is done. Where the condition holds at the call nothing is waited for. Of
    /// nothing both sets are empty. The same future twice counts once. Nothing is cancelled, and nothing is left behind
    /// with a future that is still running.
    ///
    /// {@snippet class="io.github.itergen.concurrent.FuturesWaitForTest" region="example"}
    ///
    /// Python: `wait(fs, return_when=…)`; the name `wait` is taken by `Object`. A cancelled future that no worker has
    /// seen yet is done here (there it may hang, its issue 109934).
    ///
    /// @param <F> the type of the futures
    /// @param futures what to wait for; it is read before anything else
    /// @param returnWhen what to wait for
    /// @return the futures done and those not done, as they are when the wait ends, in the order of the argument
    /// @throws NullPointerException if an argument or one of the futures is null
    /// @throws java.util.concurrent.CancellationException if the thread is interrupted while it waits; its flag is set
    ///     again
    public static <F extends Future<?>> DoneAndNotDone<F> waitFor(
            Iterable<? extends F> futures, ReturnWhen returnWhen) {
        return waitFor(Timer.system(), futures, returnWhen, null);
    }

    /// Returns which futures are done, after waiting for the first or for all of them, or until the time is over. That
    /// is no error: what is not done then is in the second set.
    ///
    /// {@snippet class="io.github.itergen.concurrent.FuturesWaitForTest" region="timeout"}
    ///
    /// Python: `wait(fs, timeout, return_when)`.
    ///
    /// @param <F> the type of the futures
    /// @param futures what to wait for; it is read before anything else
    /// @param returnWhen what to wait for
    /// @param timeout how long at most, zero to look only
    /// @return the futures done and those not done, as they are when the wait ends, in the order of the argument
    /// @throws NullPointerException if an argument or one of the futures is null
    /// @throws IllegalArgumentException if `timeout` is negative
    /// @throws java.util.concurrent.CancellationException if the thread is interrupted while it waits; its flag is set
    ///     again
    public static <F extends Future<?>> DoneAndNotDone<F> waitFor(
            Iterable<? extends F> futures, ReturnWhen returnWhen, Duration timeout) {
        return waitFor(
                Timer.system(), futures, returnWhen, Deadline.checked(requireNonNull(timeout, "timeout"), "timeout"));
    }

    @SuppressWarnings("UndefinedEquals") // futures are told apart by identity
    static <F extends Future<?>> DoneAndNotDone<F> waitFor(
            Timer timer, Iterable<? extends F> futures, ReturnWhen returnWhen, @Nullable Duration timeout) {
        requireNonNull(returnWhen, "returnWhen");
        List<F> all = list(futures);
        if (all.stream().noneMatch(future -> ends(future, returnWhen))) {
            Completions<F> completions = new Completions<>(timer, all, timeout);
            try {
                F future;
                do {
                    future = completions.hasNext() ? completions.await() : null;
                } while (future != null && !ends(future, returnWhen));
            } finally {
                completions.cancel();
            }
        }
        Set<F> done = new LinkedHashSet<>();
        Set<F> notDone = new LinkedHashSet<>();
        for (F future : all) {
            (future.isDone() ? done : notDone).add(future);
        }
        return new DoneAndNotDone<>(done, notDone);
    }

    private static boolean ends(Future<?> future, ReturnWhen returnWhen) {
        return switch (returnWhen) {
            case FIRST_COMPLETED -> future.isDone();
            case FIRST_EXCEPTION -> future.state() == Future.State.FAILED;
            case ALL_COMPLETED -> false;
        };
    }

    /// Lists the futures, each once.
    private static <F> List<F> list(Iterable<? extends F> futures) {
        Set<F> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<F> distinct = new ArrayList<>();
        int index = 0;
        for (F future : requireNonNull(futures, "futures")) {
            if (future == null) {
                throw new NullPointerException("futures[" + index + "]");
            }
            if (seen.add(future)) {
                distinct.add(future);
            }
            index++;
        }
        return distinct;
    }

    /// Shuts an executor down: it takes nothing new, what has not started is cancelled, and what runs is left to
    /// finish. Does not wait for that; `awaitTermination` or `close` do.
    ///
    /// So no `get()` waits for ever, as it does behind `shutdownNow()`, which only hands out the tasks it takes from
    /// the queue. Exactly so for a [ThreadPoolExecutor] and for an executor with a thread for each task. Any other only
    /// knows `shutdownNow()`, which also interrupts what runs: such are `newSingleThreadExecutor` and `ForkJoinPool`. A
    /// `CompletableFuture` that waits in the queue by `supplyAsync` can't be found there and is not completed.
    ///
    /// {@snippet class="io.github.itergen.concurrent.FuturesShutdownCancellingTest" region="example"}
    ///
    /// Python: `executor.shutdown(wait=False, cancel_futures=True)`.
    ///
    /// @param executor what to shut down; once more does nothing
    /// @throws NullPointerException if `executor` is null
    public static void shutdownCancelling(ExecutorService executor) {
        requireNonNull(executor, "executor").shutdown();
        if (executor instanceof ThreadPoolExecutor pool) {
            for (Runnable waiting : pool.getQueue().toArray(new Runnable[0])) {
                if (pool.remove(waiting)) {
                    cancel(waiting);
                }
            }
        } else if (!WITHOUT_QUEUE.isInstance(executor)) {
            executor.shutdownNow().forEach(Futures::cancel);
        }
    }

    private static void cancel(Runnable task) {
        if (task instanceof Future<?> future) {
            future.cancel(false);
        }
    }

    private static Class<?> executorWithoutQueue() {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            return executor.getClass();
        }
    }

    /// The calls of a window as work of a sequence.
    private record Calls<R extends @Nullable Object>(Window<?, R> window) implements Work<R> {
        @Override
        public boolean hasNext() {
            return window.hasNext();
        }

        @Override
        public R next() {
            return window.next();
        }

        @Override
        public void cancel() {
            window.cancel();
        }
    }
}
