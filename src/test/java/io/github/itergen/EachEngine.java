package io.github.itergen;

import io.github.itergen.internal.coroutine.Engine;
import io.github.itergen.internal.coroutine.Engines;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/// Runs an [EngineTest] under each engine.
final class EachEngine implements TestTemplateInvocationContextProvider {
    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        return Stream.of(new Run(Engine.WOVEN), new Run(Engine.THREAD));
    }

    private record Run(Engine engine) implements TestTemplateInvocationContext {
        @Override
        public String getDisplayName(int index) {
            return engine.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            AtomicReference<Engine> before = new AtomicReference<>();
            return List.of(
                    (BeforeEachCallback) _ -> before.set(Engines.select(engine)),
                    (AfterEachCallback) _ -> Engines.select(before.get()));
        }
    }
}
