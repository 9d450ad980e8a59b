package io.github.itergen.internal.combine;

import io.github.itergen.internal.stage.Stage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The drained source of a combinatoric stage.
final class Pool {
    private Pool() {}

    static @Nullable Object[] drain(Stage<?> stage) {
        List<@Nullable Object> elements = new ArrayList<>(stage.expected());
        stage.drainShared(elements::add);
        return elements.toArray();
    }
}
