package io.github.itergen.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.itergen.Gen;
import io.github.itergen.StopIteration;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Reads a pipeline as a script says, and writes down what happens.
final class Reader {
    /// What stands for a failure of a user function among the events.
    private static final String FAILURE = "!";

    /// More than any pipeline here can yield or throw.
    private static final int TOO_MANY = 500;

    private final Counted<Integer> source;
    private final List<Gen<Integer>> gens;
    private final Gen<Integer> end;
    private final boolean endsForGood;
    private final List<Event> events = new ArrayList<>();
    private boolean ended;

    /// An element, or a failure.
    ///
    /// @param outcome the element as text
    /// @param pulls how many elements the source had given by then
    record Event(String outcome, int pulls) {
        @Override
        public String toString() {
            return outcome + " after " + pulls + " pulls";
        }
    }

    private static final class Enough extends RuntimeException {
        @Serial private static final long serialVersionUID = 1;

        Enough() {
            super("the action of a drain has had enough", null, false, false);
        }
    }

    Reader(Pipeline pipeline, List<Fault> faults) {
        source = new Counted<>(pipeline.source());
        gens = pipeline.open(source, faults);
        end = gens.getLast();
        endsForGood = faults.isEmpty();
    }

    Reader(Pipeline pipeline) {
        this(pipeline, List.of());
    }

    /// Reads all that is left by `next` alone.
    List<Event> pull() {
        while (!ended) {
            next();
        }
        return events;
    }

    /// Reads all that is left by `forEachRemaining` alone.
    List<Event> push() {
        while (!ended) {
            drain(Integer.MAX_VALUE, () -> {});
        }
        return events;
    }

    /// Follows a script, then reads what is left by `next`.
    List<Event> follow(List<Command> script) {
        for (Command command : script) {
            // Whoever asks again behind the end may pull again, as from a zip, and so reach the next failing function.
            if (!ended || endsForGood) {
                run(command);
            }
        }
        return pull();
    }

    private void run(Command command) {
        switch (command) {
            case Command.Next _ -> next();
            case Command.Look _ -> look();
            case Command.Drain drain -> drain(drain.element(), () -> {});
            case Command.LookAt look -> lookAt(look.place());
            case Command.DrainReading drain -> drain(drain.element(), () -> run(drain.inside()));
        }
    }

    private void next() {
        guarded(
                () -> {
                    try {
                        Integer element = end.next();
                        note(String.valueOf(element));
                    } catch (StopIteration stop) {
                        ended = true;
                    }
                });
    }

    private void look() {
        guarded(
                () -> {
                    if (end.hasNext()) {
                        assertThat(end.hasNext()).as("hasNext asked again").isTrue();
                    } else {
                        ended = true;
                    }
                });
    }

    private void lookAt(int place) {
        boolean _ = gens.get(place % gens.size()).hasNext();
    }

    private void drain(int throwing, Runnable besides) {
        guarded(
                () -> {
                    Consumer<Integer> action =
                            new Consumer<>() {
                                private int count;

                                @Override
                                public void accept(Integer element) {
                                    note(String.valueOf(element));
                                    besides.run();
                                    if (count == throwing) {
                                        throw new Enough();
                                    }
                                    count++;
                                }
                            };
                    try {
                        end.forEachRemaining(action);
                        ended = true;
                    } catch (Enough enough) {
                        // The action has had an element, and as many more as it read itself.
                    }
                });
    }

    private void guarded(Runnable request) {
        try {
            request.run();
        } catch (Fault.Failure failure) {
            note(FAILURE);
        }
    }

    private void note(String outcome) {
        assertThat(ended).as("whether %s comes behind the end", outcome).isFalse();
        events.add(new Event(outcome, source.pulls()));
        assertThat(events).as("what a pipeline without end would yield").hasSizeLessThan(TOO_MANY);
    }
}
