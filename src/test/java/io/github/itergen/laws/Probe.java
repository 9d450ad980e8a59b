package io.github.itergen.laws;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntFunction;

/// A source that plays a script and counts what is done to it: an element or null is handed out, a [Throwable] is thrown by
/// the pull, [#END] says once that the source has ended, and behind the script it has ended for good, unless it is endless.
final class Probe implements Iterable<Integer> {
    /// Ends the source for one question; the next question goes on behind it.
    static final Object END = "END";

    private final List<?> script;
    private final IntFunction<Integer> endless;
    private RuntimeException closeFailure;
    private Runnable onTake = () -> {};
    private int opened;
    private int asked;
    private int taken;
    private int closed;

    private Probe(List<?> script, IntFunction<Integer> endless) {
        this.script = script;
        this.endless = endless;
    }

    static Probe of(Object... script) {
        return new Probe(Arrays.asList(script), null);
    }

    static Probe of(List<?> script) {
        return new Probe(script, null);
    }

    /// Never ends; makes each element of its number.
    static Probe endless(IntFunction<Integer> element) {
        return new Probe(List.of(), element);
    }

    static List<Probe> all(List<? extends List<?>> scripts) {
        List<Probe> probes = new ArrayList<>();
        for (List<?> script : scripts) {
            probes.add(of(script));
        }
        return probes;
    }

    Probe failingToClose(RuntimeException failure) {
        closeFailure = failure;
        return this;
    }

    /// Runs an action inside each pull.
    Probe onTake(Runnable action) {
        onTake = action;
        return this;
    }

    /// How often the iterator was taken.
    int opened() {
        return opened;
    }

    int closed() {
        return closed;
    }

    /// How often the source was asked for an element, the questions that it answered with its end included.
    int pulls() {
        return asked;
    }

    /// What was done to all of them so far, for comparison.
    static String meter(List<Probe> probes) {
        StringBuilder text = new StringBuilder();
        for (Probe probe : probes) {
            text.append("asked ").append(probe.asked).append(" taken ").append(probe.taken).append("; ");
        }
        return text.toString();
    }

    static int pulls(List<Probe> probes) {
        int pulls = 0;
        for (Probe probe : probes) {
            pulls += probe.asked;
        }
        return pulls;
    }

    @Override
    public Iterator<Integer> iterator() {
        opened++;
        return new Play();
    }

    private final class Play implements Iterator<Integer>, AutoCloseable {
        private int at;

        @Override
        public boolean hasNext() {
            asked++;
            if (at < script.size() && END.equals(script.get(at))) {
                at++;
                return false;
            }
            return at < script.size() || endless != null;
        }

        @Override
        public Integer next() {
            taken++;
            onTake.run();
            int played = at++;
            if (played >= script.size()) {
                return endless.apply(played - script.size());
            }
            Object event = script.get(played);
            if (event instanceof Throwable failure) {
                throw Thrown.unchecked(failure);
            }
            return (Integer) event;
        }

        @Override
        public void close() {
            closed++;
            if (closeFailure != null) {
                throw closeFailure;
            }
        }
    }
}
