package io.github.itergen.internal.combine;

import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.Sink;
import io.github.itergen.internal.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The loop that drains a zip. A copy of it sees one class of zips and one class of sinks. The ends are asked for before
/// the result is made, so a result that the sink only looks into need not be an object.
final class ZipLoop {
    private static final Copies<Running> COPIES = Copies.of(ZipLoop.class, "run", Running.class, ZipLoop::run);

    private ZipLoop() {}

    /// Hands what is left to the sink, as long as that takes more.
    ///
    /// @param zip where the results are made
    /// @param sink receives them
    /// @return whether the sink would have taken more
    static <R extends @Nullable Object, S extends Stage<R> & Zip<R>> boolean over(S zip, Sink<? super R> sink) {
        return COPIES.of(sink, zip).run(zip, sink);
    }

    private static <R extends @Nullable Object, S extends Stage<R> & Zip<R>> boolean run(S zip, Sink<? super R> sink) {
        while (true) {
            Object first = zip.left().advance();
            if (first == Stage.END) {
                return true;
            }
            Object second = zip.right().advance();
            if (second == Stage.END) {
                return true;
            }
            if (!sink.receive(zip.joined(first, second)) || !zip.emitLookedAt(sink)) {
                return false;
            }
        }
    }

    private interface Running {
        <R extends @Nullable Object, S extends Stage<R> & Zip<R>> boolean run(S zip, Sink<? super R> sink);
    }

    /// What the loop asks the stage for. A copy of its class is none of its subclasses, so the loop can't name it.
    interface Zip<R extends @Nullable Object> {
        /// The source that is asked first.
        Stage<?> left();

        /// The source that is asked second.
        Stage<?> right();

        /// Joins what the two sources have answered, which is not the end.
        R joined(@Nullable Object first, @Nullable Object second);
    }
}
