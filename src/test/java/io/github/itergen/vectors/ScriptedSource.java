package io.github.itergen.vectors;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Supplier;

/// A source that plays its steps and logs every pull; all its iterators share one position, and it goes on behind
/// errors and ends.
final class ScriptedSource implements Iterable<Object>, Supplier<Object> {
    /// What a step can do instead of giving a value.
    enum Trouble {
        RAISE,
        STOP,
        NO_ITERATOR
    }

    private final EventLog log;
    private final int number;
    private final List<Object> steps = new ArrayList<>();
    private int position;

    ScriptedSource(EventLog log, int number) {
        this.log = log;
        this.number = number;
    }

    void add(Object step) {
        steps.add(step);
        position = steps.getFirst() == Trouble.NO_ITERATOR ? 1 : 0;
    }

    @Override
    public Iterator<Object> iterator() {
        if (!steps.isEmpty() && steps.getFirst() == Trouble.NO_ITERATOR) {
            log.add("x" + number);
            throw log.throwing(new Marked.Failure("source " + number + " iter"));
        }
        log.add("i" + number);
        return new Pulls();
    }

    /// The same source with its elements seen as something else; converting is not an event.
    <R> Iterable<R> as(Function<Object, R> view) {
        return () -> {
            Iterator<Object> pulls = iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return pulls.hasNext();
                }

                @Override
                public R next() {
                    return view.apply(pulls.next());
                }
            };
        };
    }

    /// One pull as a supplier, which can only raise to say that there is nothing.
    @Override
    public Object get() {
        Iterator<Object> pulls = new Pulls();
        if (!pulls.hasNext()) {
            throw log.throwing(new Marked.End("source " + number + " stops"));
        }
        return pulls.next();
    }

    /// One pull past all stages.
    Outcome pull() {
        Iterator<Object> pulls = new Pulls();
        return pulls.hasNext() ? new Outcome.Value(VectorValues.normal(pulls.next())) : new Outcome.Stop();
    }

    private final class Pulls implements Iterator<Object> {
        @Override
        public boolean hasNext() {
            if (position < steps.size() && steps.get(position) != Trouble.STOP) {
                return true;
            }
            log.add("s" + number);
            position = Math.min(position + 1, steps.size());
            return false;
        }

        @Override
        public Object next() {
            if (position == steps.size() || steps.get(position) == Trouble.STOP) {
                throw new NoSuchElementException(
                        "next() of source " + number + " at its end, without asking hasNext()");
            }
            int at = position++;
            if (steps.get(at) == Trouble.RAISE) {
                log.add("r" + number);
                throw log.throwing(new Marked.Failure("source " + number + " step " + at));
            }
            log.add("v" + number);
            return steps.get(at);
        }
    }
}
