package io.github.itergen.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.itergen.CompiledBodies;
import io.github.itergen.internal.coroutine.Engine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.opentest4j.TestAbortedException;

/// Random bodies and random consumers.
class WeaverFuzzProperties {
    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.FULL)
    void aWovenBodyDoesWhatItsSourceSays(@ForAll(supplier = Case.Several.class) List<Case> cases) {
        List<Class<?>> types = compiled(cases);
        for (int i = 0; i < types.size(); i++) {
            for (List<Action> script : cases.get(i).scripts()) {
                assertThat(Session.play(types.get(i), Engine.WOVEN, script))
                        .as("Body%s, woven, by %s", i, script)
                        .isEqualTo(Session.play(types.get(i), Engine.THREAD, script));
            }
        }
    }

    private static List<Class<?>> compiled(List<Case> cases) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (Case one : cases) {
            String name = "Body" + sources.size();
            sources.put(name, one.source(name));
        }
        try {
            return CompiledBodies.compile(sources);
        } catch (IllegalStateException crash) {
            // JDK 25's javac crashes at a try inside a switch expression with a long or double below it on the stack.
            throw new TestAbortedException("no bodies", crash);
        }
    }
}
