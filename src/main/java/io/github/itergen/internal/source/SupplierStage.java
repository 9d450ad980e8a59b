package io.github.itergen.internal.source;

import static java.util.Objects.requireNonNull;

import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.SourceStage;
import io.github.itergen.internal.stage.Stage;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.iter(supplier, sentinel)`. Once the sentinel has come, the supplier is never asked again.
///
/// @param <T> the type of the elements
public final class SupplierStage<T extends @Nullable Object> extends SourceStage<T> {
    private static final Copies<Making> COPIES = Copies.of(SupplierStage.class, Making.class, SupplierStage::new);

    private final T sentinel;
    private @Nullable Supplier<? extends T> supplier;

    /// Asks a supplier until it answers the sentinel.
    ///
    /// @param supplier where the elements come from
    /// @param sentinel the answer that ends the sequence
    public SupplierStage(Supplier<? extends T> supplier, T sentinel) {
        super("iter");
        this.supplier = requireNonNull(supplier, "supplier");
        this.sentinel = sentinel;
    }

    /// As the constructor; of a copy of this class where that pays.
    ///
    /// @param <T> the type of the elements
    /// @param supplier where the elements come from
    /// @param sentinel the answer that ends the sequence
    /// @return the stage
    public static <T extends @Nullable Object> Stage<T> of(Supplier<? extends T> supplier, T sentinel) {
        return COPIES.of(requireNonNull(supplier, "supplier")).make(supplier, sentinel);
    }

    @Override
    protected @Nullable Object compute() {
        if (supplier == null) {
            return END;
        }
        T element = supplier.get();
        if (Objects.equals(sentinel, element)) {
            supplier = null;
            return END;
        }
        return element;
    }

    @Override
    protected void release() {
        supplier = null;
    }

    /// The constructor, of this class or of a copy.
    private interface Making {
        <T extends @Nullable Object> Stage<T> make(Supplier<? extends T> supplier, T sentinel);
    }
}
