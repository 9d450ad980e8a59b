package io.github.itergen.internal.combine;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.PushStage;
import io.github.itergen.internal.stage.Sink;
import io.github.itergen.internal.stage.Stage;
import java.util.Iterator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.flatMap`. A function that throws costs its element and nothing else; behind its end the stage asks
/// upstream again. A loop and no recursion over empty sequences.
///
/// @param <T> the type of the upstream's elements
/// @param <R> the type of the results
public final class FlatMapStage<T extends @Nullable Object, R extends @Nullable Object> extends PushStage<T, R>
        implements Flattened.Flattening<R> {
    private static final Copies<Making> COPIES = Copies.of(FlatMapStage.class, Making.class, FlatMapStage::new);

    private final Function<? super T, ? extends Iterable<? extends R>> function;
    private final Opener opener;
    private final Reached<R> reached = new Reached<>();

    /// The inner sequence that is read, where it needs no stage. Here and not in `reached`, so that each copy of this class
    /// has a profile of its own for it.
    private @Nullable Iterator<? extends R> plain;

    private @Nullable Sink<R> flattened;

    /// Flattens what a function makes of each element.
    ///
    /// @param upstream where the elements come from
    /// @param function makes a sequence of an element
    /// @param opener takes a sequence when it is reached
    public FlatMapStage(
            Stage<T> upstream, Function<? super T, ? extends Iterable<? extends R>> function, Opener opener) {
        this.function = requireNonNull(function, "function");
        this.opener = opener;
        super(upstream, "flatMap");
    }

    /// As the constructor; of a copy of this class where that pays.
    ///
    /// @param <T> the type of the upstream's elements
    /// @param <R> the type of the results
    /// @param upstream where the elements come from
    /// @param function makes a sequence of an element
    /// @param opener takes a sequence when it is reached
    /// @return the stage
    public static <T extends @Nullable Object, R extends @Nullable Object> Stage<R> of(
            Stage<T> upstream, Function<? super T, ? extends Iterable<? extends R>> function, Opener opener) {
        return COPIES.of(requireNonNull(function, "function"), upstream).make(upstream, function, opener);
    }

    @Override
    protected @Nullable Object compute() {
        while (true) {
            Object result = fromReached();
            if (result != END) {
                return result;
            }
            Object element = upstream.advance();
            if (element == END) {
                return END;
            }
            enter(upstream.typed(element));
        }
    }

    private @Nullable Object fromReached() {
        for (Iterator<? extends R> iterator = plain; iterator != null; iterator = plain) {
            if (iterator.hasNext()) {
                return iterator.next();
            }
            leavePlain(iterator);
        }
        Stage<R> inner = reached.active();
        if (inner == null) {
            return END;
        }
        Object result = inner.advance();
        if (result == END) {
            reached.leave();
        }
        return result;
    }

    /// Leaves an iterator behind its end. It is a user's, and may have moved this stage on meanwhile.
    private void leavePlain(Iterator<? extends R> iterator) {
        if (plain == iterator) {
            plain = null;
        }
    }

    private void enter(T element) {
        Iterator<? extends R> iterator = requireNonNull(function.apply(element), "the function's result").iterator();
        Stage<R> inner = opener.staged(requireNonNull(iterator, "the function's result.iterator()"));
        if (inner != null) {
            reached.enter(inner);
        } else if (!isClosed()) {
            plain = iterator;
        }
    }

    @Override
    protected boolean pushFirst() {
        return pushReached();
    }

    @Override
    public boolean receive(T element) {
        enter(element);
        return pushReached();
    }

    /// The sink may ask this very stage for more, so which sequence is read is looked up again and again.
    private boolean pushReached() {
        for (Iterator<? extends R> iterator = plain; iterator != null; iterator = plain) {
            if (!iterator.hasNext()) {
                leavePlain(iterator);
            } else if (!emit(iterator.next())) {
                return false;
            }
        }
        return pushStages();
    }

    private boolean pushStages() {
        for (Stage<R> inner = reached.active(); inner != null; inner = reached.active()) {
            if (inner instanceof PushStage<?, R>) {
                if (!inner.drain(flattened())) {
                    return false;
                }
                if (reached.active() == inner) {
                    reached.leave();
                }
                continue;
            }
            Object result = inner.advance();
            if (result == END) {
                reached.leave();
            } else if (!emit(inner.typed(result))) {
                return false;
            }
        }
        return true;
    }

    /// The sink of the sequences that push their elements, since they would make objects of them where they are pulled.
    private Sink<R> flattened() {
        if (flattened == null) {
            flattened = Flattened.behind(this);
        }
        return flattened;
    }

    @Override
    public boolean receiveFlattened(R element) {
        return emit(element);
    }

    @Override
    public boolean holdsResource() {
        return upstream.holdsResource() || reached.holdsResource();
    }

    @Override
    protected void release() {
        plain = null;
        closeAll(reached.closing(upstream));
    }

    /// The constructor, of this class or of a copy.
    private interface Making {
        <T extends @Nullable Object, R extends @Nullable Object> Stage<R> make(
                Stage<T> upstream, Function<? super T, ? extends Iterable<? extends R>> function, Opener opener);
    }
}
