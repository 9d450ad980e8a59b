package io.github.itergen.internal.transform;

import io.github.itergen.internal.stage.Check;
import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.PushStage;
import io.github.itergen.internal.stage.Stage;
import io.github.itergen.internal.stage.Upstream;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.take`. It pulls exactly as many elements as it hands out.
///
/// @param <T> the type of the elements
public final class TakeStage<T extends @Nullable Object> extends PushStage<T, T> {
    private static final Copies<Making> COPIES = Copies.of(TakeStage.class, Making.class, TakeStage::new);

    private final long count;
    private long left;

    /// Takes the first elements of a stage.
    ///
    /// @param upstream where the elements come from
    /// @param count how many at most, at least 0
    public TakeStage(Upstream<T> upstream, long count) {
        this.count = Check.atLeast(count, 0, "count");
        this.left = count;
        super(upstream, "take");
    }

    /// As the constructor; of a copy of this class where that pays.
    ///
    /// @param <T> the type of the elements
    /// @param upstream where the elements come from
    /// @param count how many at most, at least 0
    /// @return the stage
    public static <T extends @Nullable Object> Stage<T> of(Upstream<T> upstream, long count) {
        Check.atLeast(count, 0, "count");
        Stage<T> opened = upstream.open();
        return COPIES.of(opened).make(opened, count);
    }

    @Override
    protected String label() {
        return super.label() + "(" + count + ")";
    }

    @Override
    protected @Nullable Object compute() {
        if (left == 0) {
            return END;
        }
        Object element = upstream.advance();
        if (element != END) {
            left--;
        }
        return element;
    }

    @Override
    protected boolean pushFirst() {
        return left > 0;
    }

    @Override
    public boolean receive(T element) {
        left--;
        return emit(element) && left > 0;
    }

    @Override
    protected long sizeBehind() {
        return Math.min(left, upstream.size());
    }

    @Override
    public int expected() {
        return (int) Math.min(left, upstream.expected());
    }

    /// The constructor, of this class or of a copy.
    private interface Making {
        <T extends @Nullable Object> Stage<T> make(Upstream<T> upstream, long count);
    }
}
