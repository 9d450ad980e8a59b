package io.github.itergen.internal.combine;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.PushStage;
import io.github.itergen.internal.stage.Sink;
import io.github.itergen.internal.stage.Stage;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
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

    /// The inner sequence that is read, where it is a list that is read by index: its iterator would be an object for each
    /// list, whose position goes through memory.
    private @Nullable List<? extends R> list;

    /// How many elements the list had.
    private int size;

    /// Which one of them is next.
    private int index;

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
            while (hasReached()) {
                Object result = fromReached();
                if (result != END) {
                    return result;
                }
            }
            Object element = upstream.advance();
            if (element == END) {
                return END;
            }
            enter(upstream.typed(element));
        }
    }

    private boolean hasReached() {
        return list != null || plain != null || reached.active() != null;
    }

    /// Takes the next element of the inner sequence, or leaves it at its end and answers END.
    private @Nullable Object fromReached() {
        List<? extends R> read = list;
        if (read != null) {
            return fromList(read);
        }
        Iterator<? extends R> iterator = plain;
        return iterator != null ? fromIterator(iterator) : fromStage();
    }

    private @Nullable Object fromList(List<? extends R> read) {
        int at = index;
        if (isBefore(read, at)) {
            index = at + 1;
            return read.get(at);
        }
        list = null;
        return END;
    }

    private @Nullable Object fromIterator(Iterator<? extends R> iterator) {
        if (iterator.hasNext()) {
            return iterator.next();
        }
        leavePlain(iterator);
        return END;
    }

    private @Nullable Object fromStage() {
        Stage<R> inner = reached.active();
        Object result = inner == null ? END : inner.advance();
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

    /// Tells whether a list has an element at a position, which as for its own iterator is any that is not its size.
    private boolean isBefore(List<? extends R> read, int at) {
        int now = read.size();
        if (at == now) {
            return false;
        }
        if (now != size) {
            throw new ConcurrentModificationException(
                    "a list of flatMap had " + size + " elements when it was reached, and now has " + now);
        }
        return true;
    }

    private void enter(T element) {
        Iterable<? extends R> result = requireNonNull(function.apply(element), "the function's result");
        if (opener.isReadByIndex(result)) {
            enterList((List<? extends R>) result);
        } else {
            enterIterator(result.iterator());
        }
    }

    private void enterList(List<? extends R> result) {
        if (!isClosed()) {
            size = result.size();
            index = 0;
            list = result;
        }
    }

    private void enterIterator(Iterator<? extends R> iterator) {
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

    /// The sink may ask this very stage for more, so which sequence is read is looked up again and again: nothing may be left
    /// of any when upstream pushes its next element.
    private boolean pushReached() {
        while (hasReached()) {
            if (!pushOne()) {
                return false;
            }
        }
        return true;
    }

    private boolean pushOne() {
        List<? extends R> read = list;
        return read != null ? pushList(read) : pushOther();
    }

    private boolean pushOther() {
        Iterator<? extends R> iterator = plain;
        return iterator != null ? pushIterator(iterator) : pushStage();
    }

    /// The index is read in the turn that wrote it, so that C2 keeps it in a register.
    private boolean pushList(List<? extends R> read) {
        int at = index;
        while (isBefore(read, at)) {
            index = at + 1;
            if (!emit(read.get(at))) {
                return false;
            }
            if (list != read) {
                return true;
            }
            at = index;
        }
        list = null;
        return true;
    }

    private boolean pushIterator(Iterator<? extends R> iterator) {
        while (iterator.hasNext()) {
            if (!emit(iterator.next())) {
                return false;
            }
            if (plain != iterator) {
                return true;
            }
        }
        leavePlain(iterator);
        return true;
    }

    private boolean pushStage() {
        Stage<R> inner = reached.active();
        if (inner instanceof PushStage<?, R>) {
            boolean wanted = inner.drain(flattened());
            if (wanted && reached.active() == inner) {
                reached.leave();
            }
            return wanted;
        }
        Object result = fromStage();
        return result == END || emit(typed(result));
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
        list = null;
        closeAll(reached.closing(upstream));
    }

    /// The constructor, of this class or of a copy.
    private interface Making {
        <T extends @Nullable Object, R extends @Nullable Object> Stage<R> make(
                Stage<T> upstream, Function<? super T, ? extends Iterable<? extends R>> function, Opener opener);
    }
}
