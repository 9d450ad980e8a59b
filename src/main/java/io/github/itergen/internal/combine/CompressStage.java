package io.github.itergen.internal.combine;

import io.github.itergen.internal.stage.CombineStage;
import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.Sink;
import io.github.itergen.internal.stage.Stage;
import io.github.itergen.internal.stage.Truth;
import io.github.itergen.internal.stage.Upstream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.compress`. The datum is pulled before its selector.
///
/// @param <T> the type of the elements
public final class CompressStage<T extends @Nullable Object> extends CombineStage<T> {
    private static final Copies<Making> COPIES = Copies.of(CompressStage.class, Making.class, CompressStage::new);

    private final Stage<T> data;
    private final Stage<?> selectors;

    /// Keeps the data whose selector is true.
    ///
    /// @param data the elements
    /// @param selectors their selectors
    public CompressStage(Upstream<T> data, Upstream<?> selectors) {
        Stage<T> first = data.open();
        Stage<?> second = selectors.open();
        super(List.of(first, second), "compress");
        this.data = first;
        this.selectors = second;
    }

    /// As the constructor; of a copy of this class where that pays.
    ///
    /// @param <T> the type of the elements
    /// @param data the elements
    /// @param selectors their selectors
    /// @return the stage
    public static <T extends @Nullable Object> Stage<T> of(Upstream<T> data, Upstream<?> selectors) {
        Stage<T> first = data.open();
        Stage<?> second = selectors.open();
        return COPIES.of(first, second).make(first, second);
    }

    @Override
    protected @Nullable Object compute() {
        while (true) {
            Object datum = data.advance();
            if (datum == END) {
                return END;
            }
            Object selector = selectors.advance();
            if (selector == END) {
                return END;
            }
            if (Truth.of(selector)) {
                return datum;
            }
        }
    }

    @Override
    protected boolean push(Sink<? super T> sink) {
        return Compressed.of(this, data, selectors, sink).drain();
    }

    /// The constructor, of this class or of a copy.
    private interface Making {
        <T extends @Nullable Object> Stage<T> make(Upstream<T> data, Upstream<?> selectors);
    }
}
