package io.github.itergen.concurrent;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.concurrent.Deadline;
import io.github.itergen.internal.stage.Check;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How [Futures#map(java.util.concurrent.ExecutorService, java.util.function.Function, Iterable, MapOptions)] goes
/// about it. Immutable: each method returns new options.
///
/// {@snippet class="io.github.itergen.concurrent.FuturesMapTest" region="options"}
///
/// Python: the keywords `buffersize` (3.14) and `timeout` of `Executor.map`; the order of completion has none.
public final class MapOptions {
    private static final MapOptions UNBOUNDED = new MapOptions(Integer.MAX_VALUE, null, true);

    private final int buffer;
    private final @Nullable Duration timeout;
    private final boolean ordered;

    private MapOptions(int buffer, @Nullable Duration timeout, boolean ordered) {
        this.buffer = buffer;
        this.timeout = timeout;
        this.ordered = ordered;
    }

    /// Returns options that read ahead by a number of elements: that many are read and submitted at the call, and one
    /// more for each result that is taken. So there are never more calls than that which run or whose results wait, and
    /// an endless source is fine.
    ///
    /// Python lets one more run while a result is waited for (its issue 131466). Here the result is taken first.
    ///
    /// @param elements the number of calls, at least 1
    /// @return options with results in the order of the source and without timeout
    /// @throws IllegalArgumentException if `elements` is less than 1
    public static MapOptions buffer(int elements) {
        return new MapOptions(Check.atLeast(elements, 1, "elements"), null, true);
    }

    /// Returns the options of [Futures#map(java.util.concurrent.ExecutorService, java.util.function.Function,
    /// Iterable)]: the whole source is read and submitted at the call.
    ///
    /// @return options with results in the order of the source and without timeout
    public static MapOptions unbounded() {
        return UNBOUNDED;
    }

    /// Returns options with a time for all results together. The clock starts at the call of `map`, not at the first
    /// request. It is looked at where a request would have to wait; a result that is there is delivered also when the
    /// time is over.
    ///
    /// @param timeout how long, zero for results that are there already
    /// @return these options with the timeout
    /// @throws NullPointerException if `timeout` is null
    /// @throws IllegalArgumentException if `timeout` is negative
    public MapOptions timeout(Duration timeout) {
        return new MapOptions(buffer, Deadline.checked(requireNonNull(timeout, "timeout"), "timeout"), ordered);
    }

    /// Returns options by which each result is delivered when it is there, whatever its place in the source.
    ///
    /// @return these options without order
    public MapOptions unordered() {
        return new MapOptions(buffer, timeout, false);
    }

    int limit() {
        return buffer;
    }

    @Nullable Duration time() {
        return timeout;
    }

    boolean ordered() {
        return ordered;
    }

    /// Shows the options as they are written.
    ///
    /// @return for example `MapOptions.buffer(2).timeout(PT1S).unordered()`
    @Override
    public String toString() {
        return "MapOptions."
                + (buffer == Integer.MAX_VALUE ? "unbounded()" : "buffer(" + buffer + ")")
                + (timeout == null ? "" : ".timeout(" + timeout + ")")
                + (ordered ? "" : ".unordered()");
    }
}
