package io.github.itergen.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.itergen.Gen;
import io.github.itergen.Group;
import io.github.itergen.Indexed;
import io.github.itergen.Pair;
import io.github.itergen.StopIteration;
import io.github.itergen.Triple;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/// Reads a pipeline in one of the ways in which users read one, up to a limit, and writes down what came out of it:
/// elements as [#plain] shows them and a [Thrown] for what was thrown in the place of one. An error doesn't stop the
/// reading. Groups are read, in the same way, as soon as they come.
final class Driver {
    /// The ways to read a pipeline.
    enum Style {
        /// `next()` until [StopIteration].
        NEXT,
        /// `hasNext()`, twice, before each `next()`.
        LOOK,
        /// `forEachRemaining`, again behind an error.
        DRAIN
    }

    private static final int FAILURES = 100;

    private final Style style;
    private final int limit;
    private final List<Throwable> injected;
    private final Supplier<String> meter;
    private final List<String> marks;
    private int failures;

    private Driver(Style style, int limit, List<Throwable> injected, Supplier<String> meter, List<String> marks) {
        this.style = style;
        this.limit = limit;
        this.injected = injected;
        this.meter = meter;
        this.marks = marks;
    }

    /// Reads in the given way.
    static Driver by(Style style) {
        return new Driver(style, Integer.MAX_VALUE, List.of(), () -> "", new ArrayList<>());
    }

    /// Looks for an element, for what the look does.
    static void look(Gen<?> gen) {
        boolean _ = gen.hasNext();
    }

    /// Stops the reading behind so many elements.
    Driver atMost(int elements) {
        return new Driver(style, elements, injected, meter, marks);
    }

    /// Knows what a function or a source throws, lest a StopIteration among it be taken for the end.
    Driver expecting(Throwable... throwables) {
        return new Driver(style, limit, Arrays.asList(throwables), meter, marks);
    }

    /// Writes down, beside each element and the end, what the sources were asked so far.
    Driver metering(List<Probe> probes) {
        return new Driver(style, limit, injected, () -> Probe.meter(probes), marks);
    }

    /// What was written down beside the elements.
    List<String> marks() {
        return marks;
    }

    List<Object> read(Gen<?> gen) {
        List<Object> outcome = new ArrayList<>();
        if (limit > 0) {
            read(gen, outcome);
        }
        return outcome;
    }

    private void read(Gen<?> gen, List<Object> outcome) {
        switch (style) {
            case NEXT -> pull(gen, outcome);
            case LOOK -> look(gen, outcome);
            case DRAIN -> drain(gen, outcome);
        }
    }

    private void pull(Gen<?> gen, List<Object> outcome) {
        while (outcome.size() < limit) {
            Object element;
            try {
                element = gen.next();
            } catch (Throwable failure) {
                if (failure instanceof StopIteration && !injected.contains(failure)) {
                    mark();
                    return;
                }
                keep(failure, outcome);
                continue;
            }
            mark();
            keep(element, outcome);
        }
    }

    private void look(Gen<?> gen, List<Object> outcome) {
        while (outcome.size() < limit) {
            try {
                if (!gen.hasNext()) {
                    mark();
                    return;
                }
            } catch (Throwable failure) {
                keep(failure, outcome);
                continue;
            }
            mark();
            String looked = meter.get();
            assertThat(gen.hasNext()).as("a second look after one that has found an element").isTrue();
            assertThat(meter.get()).as("pulls of a second look").isEqualTo(looked);
            Object element = gen.next();
            assertThat(meter.get()).as("pulls of next() after a look").isEqualTo(looked);
            keep(element, outcome);
        }
    }

    private void drain(Gen<?> gen, List<Object> outcome) {
        boolean interrupted = true;
        while (interrupted && outcome.size() < limit) {
            try {
                gen.forEachRemaining(
                        element -> {
                            mark();
                            keep(element, outcome);
                            if (outcome.size() >= limit) {
                                throw new Enough();
                            }
                        });
                interrupted = false;
                mark();
            } catch (Enough enough) {
                return;
            } catch (Throwable failure) {
                keep(failure, outcome);
            }
        }
    }

    private void mark() {
        marks.add(meter.get());
    }

    private void keep(Throwable failure, List<Object> outcome) {
        if (failure instanceof AssertionError error) {
            throw error;
        }
        outcome.add(new Thrown(failure));
        failures++;
        assertThat(failures).as("number of errors; the last one is " + failure).isLessThan(FAILURES);
    }

    private void keep(Object element, List<Object> outcome) {
        if (element instanceof Group<?, ?>(Object key, Gen<?> group)) {
            // The limit is one for what the outer sequence yields; a group has its own end.
            List<Object> elements = new ArrayList<>();
            new Driver(style, Integer.MAX_VALUE, injected, meter, marks).read(group, elements);
            outcome.add(Arrays.asList(key, elements));
        } else {
            outcome.add(plain(element));
        }
    }

    /// Shows pairs, triples, numbered elements and groups as rows, so that all can be compared.
    static Object plain(Object element) {
        return switch (element) {
            case Pair<?, ?>(Object first, Object second) -> Arrays.asList(first, second);
            case Triple<?, ?, ?>(Object first, Object second, Object third) -> Arrays.asList(first, second, third);
            case Indexed<?>(long index, Object value) -> Arrays.asList(index, value);
            case Group<?, ?>(Object key, Gen<?> group) -> Arrays.asList(key, group.toList());
            case null, default -> element;
        };
    }

    /// What was thrown, also within groups.
    static List<Object> errors(List<?> outcome) {
        List<Object> all = new ArrayList<>();
        for (Object event : outcome) {
            if (event instanceof Thrown) {
                all.add(event);
            } else if (event instanceof List<?> row) {
                all.addAll(errors(row));
            }
        }
        return all;
    }

    /// What was yielded, also within groups and rows.
    static List<Object> elements(List<?> outcome) {
        List<Object> all = new ArrayList<>();
        for (Object event : outcome) {
            if (event instanceof List<?> row) {
                all.add(elements(row));
            } else if (!(event instanceof Thrown)) {
                all.add(event);
            }
        }
        return all;
    }

    /// Leaves a drain.
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1;

        Enough() {
            super(null, null, false, false);
        }
    }
}
