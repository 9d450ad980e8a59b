package io.github.itergen.fuzz;

import io.github.itergen.Coroutine;
import io.github.itergen.GeneratorExit;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/// One request of a consumer.
enum Action {
    NEXT(24),
    SEND_ONE(40),
    SEND_FOUR(16),
    SEND_TEXT(8),
    SEND_PAIR(8),
    PULL(8),
    LOOK(2),
    RAISE_ARGUMENT(4),
    RAISE_CHECKED(1),
    RAISE_STOP(1),
    RAISE_EXIT(1),
    CLOSE(1);

    private final int weight;

    Action(int weight) {
        this.weight = weight;
    }

    /// Makes the request.
    @Nullable Object request(Coroutine<Object, Object, Object> coroutine) {
        return switch (this) {
            case NEXT -> coroutine.next();
            case SEND_ONE -> coroutine.send(1);
            case SEND_FOUR -> coroutine.send(4);
            case SEND_TEXT -> coroutine.send("s1");
            case SEND_PAIR -> coroutine.send(new Trace.Pair(3, new Trace.Pair("p", 5L)));
            case PULL -> coroutine.gen().next();
            case LOOK -> coroutine.gen().hasNext();
            case RAISE_ARGUMENT -> coroutine.raise(new IllegalArgumentException("raised"));
            case RAISE_CHECKED -> coroutine.raise(new IOException("raised"));
            case RAISE_STOP -> coroutine.raise(Trace.stop());
            case RAISE_EXIT -> coroutine.raise(new GeneratorExit());
            case CLOSE -> {
                coroutine.close();
                yield "closed";
            }
        };
    }

    /// Some scripts for one body.
    static final class Scripts implements ArbitrarySupplier<List<List<Action>>> {
        @Override
        public Arbitrary<List<List<Action>>> get() {
            return Arbitraries.frequencyOf(
                            Arrays.stream(values())
                                    .map(action -> Tuple.of(action.weight, Arbitraries.just(action)))
                                    .toList())
                    .list()
                    .ofMaxSize(20)
                    .map(Scripts::begun)
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(3);
        }

        /// Lets most of them begin with what can begin a body.
        private static List<Action> begun(List<Action> script) {
            return script.size() < 4 ? script : Stream.concat(Stream.of(NEXT), script.stream()).toList();
        }
    }
}
