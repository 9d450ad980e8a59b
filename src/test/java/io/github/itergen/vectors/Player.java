package io.github.itergen.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.itergen.Gen;
import io.github.itergen.Group;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;

/// Plays a case in one form and writes down what is observed, in the words of the vectors.
final class Player {
    private final Setting setting;
    private final CallStyle style;
    private final Form form;
    private final List<Gen<?>> groups = new ArrayList<>();
    private Subject subject;

    Player(VectorCase vector, Form form, CallStyle style) {
        this.setting = new Setting(vector);
        this.form = form;
        this.style = style;
    }

    /// Takes the case's construction step.
    Observation build() {
        return observe(
                "construction",
                () -> {
                    subject = form.build().apply(setting);
                    return new Outcome.Built();
                });
    }

    /// Puts one request.
    Observation ask(String request) {
        return observe(request, () -> answer(request.split(" ")));
    }

    /// Puts all requests up to the next end or error at once, by a drain.
    Observation drain() {
        Gen<?> gen =
                switch (subject) {
                    case Subject.Lazy(var it) -> it;
                    case Subject.OverList(var it, _) -> it;
                    default -> throw new IllegalStateException("can't be drained");
                };
        List<Object> drained = new ArrayList<>();
        Observation end =
                observe(
                        "drain",
                        () -> {
                            gen.forEachRemaining(element -> drained.add(VectorValues.normal(element)));
                            return new Outcome.Stop();
                        });
        return Drains.observation(end.events(), drained, end.outcome());
    }

    private Outcome answer(String[] request) {
        int number = request.length > 1 ? Integer.parseInt(request[1]) : 0;
        if (request[0].equals("pull")) {
            return setting.source(number).pull();
        }
        return switch (subject) {
            case Subject.Lazy(var gen) -> ask(gen);
            case Subject.Grouped(var outer) when request[0].equals("outer") ->
                    style.ask(outer, setting.log(), this::grouped);
            case Subject.Grouped _ -> ask(groups.get(number));
            case Subject.Branches(var branches) -> ask(branches.get(number));
            case Subject.OverList(_, var list) when request[0].equals("set") -> changed(list, number);
            case Subject.OverList(var gen, _) -> ask(gen);
            case Subject.Call(var call) -> value(call.get());
        };
    }

    private Outcome ask(Gen<?> gen) {
        return style.ask(gen, setting.log(), Player::value);
    }

    private static Outcome value(Object value) {
        return new Outcome.Value(VectorValues.normal(value));
    }

    private Outcome grouped(Group<?, ?> group) {
        groups.add(group.group());
        return value(Arrays.asList("group", group.key(), groups.size() - 1));
    }

    private static Outcome changed(List<Object> list, int index) {
        list.set(index, "new");
        return value(null);
    }

    private Observation observe(String request, Supplier<Outcome> action) {
        Outcome outcome = outcome(action);
        return new Observation(request, setting.log().take(), outcome);
    }

    private Outcome outcome(Supplier<Outcome> action) {
        try {
            return action.get();
        } catch (Marked.Failure | Marked.End marked) {
            assertThat(marked).isSameAs(setting.log().lastThrown());
            return new Outcome.Raises(((Marked) marked).mark());
        } catch (IllegalArgumentException | NoSuchElementException | ArithmeticException failure) {
            return fails(failure);
        }
    }

    /// The twins of Python's errors, by Python's names.
    private static Outcome fails(RuntimeException failure) {
        String type =
                switch (failure) {
                    case IllegalArgumentException _ -> "ValueError";
                    case NoSuchElementException _ -> "TypeError";
                    default -> failure.getClass().getSimpleName();
                };
        return new Outcome.Fails(type, failure.getMessage());
    }
}
