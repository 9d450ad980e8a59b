package io.github.itergen.internal.transform;

import io.github.itergen.internal.stage.Check;
import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.PushStage;
import io.github.itergen.internal.stage.Stage;
import io.github.itergen.internal.stage.Upstream;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.drop`. The elements are dropped at the first request.
///
/// @param <T> the type of the elements
public final class DropStage<T extends @Nullable Object> extends PushStage<T, T> {
    private static final Copies<Making> COPIES = Copies.of(DropStage.class, Making.class, DropStage::new);

    private final long count;
    private long left;

    /// Drops the first elements of a stage.
    ///
    /// @param upstream where the elements come from
    /// @param count how many, at least 0
    public DropStage(Upstream<T> upstream, long count) {
        this.count = Check.atLeast(count, 0, "count");
        this.left = count;
        super(upstream, "drop");
    }

    /// As the constructor; of a copy of this class where that pays.
    ///
    /// @param <T> the type of the elements
    /// @param upstream where the elements come from
    /// @param count how many, at least 0
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
        leap();
        while (left > 0) {
            if (upstream.advance() == END) {
                return END;
            }
            left--;
        }
        return upstream.advance();
    }

    @Override
    protected boolean pushFirst() {
        leap();
        return true;
    }

    private void leap() {
        if (left > 0) {
            left -= upstream.leap(left);
        }
    }

    @Override
    public boolean receive(T element) {
        if (left > 0) {
            left--;
            return true;
        }
        return emit(element);
    }

    @Override
    protected long sizeBehind() {
        long size = upstream.size();
        return size < 0 ? -1 : Math.max(0, size - left);
    }

    /// The constructor, of this class or of a copy.
    private interface Making {
        <T extends @Nullable Object> Stage<T> make(Upstream<T> upstream, long count);
    }
}
