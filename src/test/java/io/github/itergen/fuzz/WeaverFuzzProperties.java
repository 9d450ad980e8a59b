package io.github.itergen.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.itergen.CompiledBodies;
import io.github.itergen.internal.coroutine.Engine;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.opentest4j.TestAbortedException;

/// Random bodies and random consumers.
class WeaverFuzzProperties {
    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.FULL)
    void aWovenBodyDoesWhatItsSourceSays(
            @ForAll(supplier = RandomBodies.class) Node source,
            @ForAll(supplier = Action.Scripts.class) List<List<Action>> scripts) {
        Class<?> type = compiled(source);
        for (List<Action> script : scripts) {
            assertThat(Session.play(type, Engine.WOVEN, script))
                    .as("woven, by %s", script)
                    .isEqualTo(Session.play(type, Engine.THREAD, script));
        }
    }

    private static Class<?> compiled(Node source) {
        try {
            return CompiledBodies.compile("Body", source.toString());
        } catch (IllegalStateException crash) {
            // JDK 25's javac crashes at a try inside a switch expression with a long or double below it on the stack.
            throw new TestAbortedException("not a body", crash);
        }
    }
}
