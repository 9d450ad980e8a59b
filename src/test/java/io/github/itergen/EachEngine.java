package io.github.itergen;

import java.util.stream.Stream;
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
        return Stream.of(new Run("thread"));
    }

    private record Run(String engine) implements TestTemplateInvocationContext {
        @Override
        public String getDisplayName(int index) {
            return engine;
        }
    }
}
