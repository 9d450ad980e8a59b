package io.github.itergen;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.coroutine.Delegation;
import io.github.itergen.internal.coroutine.Engines;
import io.github.itergen.internal.coroutine.Handover;
import io.github.itergen.internal.coroutine.Host;
import io.github.itergen.internal.coroutine.Routed;
import io.github.itergen.internal.coroutine.Routine;
import io.github.itergen.internal.stage.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// What the engines see of the public types.
final class Bodies implements Host {
    private static final Bodies HOST = new Bodies();

    private Bodies() {}

    /// Prepares the run of a body.
    static Routine routine(Object body) {
        return Engines.routine(HOST, requireNonNull(body, "body"));
    }

    @Override
    public @Nullable Object run(Object body, Handover handover) throws Exception {
        if (body instanceof GeneratorBody<?> generator) {
            generator.run(new HandedOver<>(handover));
            return null;
        }
        if (body instanceof VoidCoroutineBody<?, ?> coroutine) {
            coroutine.run(new HandedOver<>(handover));
            return null;
        }
        return ((CoroutineBody<?, ?, ?>) body).run(new HandedOver<>(handover));
    }

    @Override
    public Delegation open(@Nullable Object delegate) {
        if (delegate instanceof Coroutine<?, ?, ?> coroutine) {
            return coroutine.delegation();
        }
        if (delegate == null) {
            throw new NullPointerException("yieldFrom(null)");
        }
        Stage<?> stage = Opening.now((Iterable<?>) delegate, "iterable");
        return stage instanceof Routed routed ? Delegation.to(stage, routed.routine()) : Delegation.to(stage);
    }

    @Override
    public Throwable newExit() {
        return new GeneratorExit();
    }

    @Override
    public boolean isExit(Throwable thrown) {
        return thrown instanceof GeneratorExit;
    }

    @Override
    public Throwable leaving(Throwable failure) {
        return switch (failure) {
            case NoSuchElementException end ->
                    new IllegalStateException(
                            "the body threw a NoSuchElementException, which would look like its end", end);
            case RuntimeException unchecked -> unchecked;
            case IOException checked -> new UncheckedIOException(checked);
            case Exception checked -> {
                if (checked instanceof InterruptedException) {
                    Thread.currentThread().interrupt();
                }
                yield new GeneratorException(checked);
            }
            default -> failure;
        };
    }
}
