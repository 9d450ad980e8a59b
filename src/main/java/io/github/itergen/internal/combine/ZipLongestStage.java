package io.github.itergen.internal.combine;

import io.github.itergen.internal.stage.CombineStage;
import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.Stage;
import io.github.itergen.internal.stage.Upstream;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.zipLongest`. A source that has ended is never asked again; the stage latches when the last one ends and on
/// an error of a source.
///
/// @param <A> the type of the left elements
/// @param <B> the type of the right elements
/// @param <R> the type of the rows
public final class ZipLongestStage<A extends @Nullable Object, B extends @Nullable Object, R> extends CombineStage<R> {
    private static final Copies<Making> COPIES = Copies.of(ZipLongestStage.class, Making.class, ZipLongestStage::new);

    private static final int LEFT = 1;
    private static final int RIGHT = 2;

    private final Stage<A> left;
    private final Stage<B> right;
    private final BiFunction<? super A, ? super B, ? extends R> row;
    private final A fillLeft;
    private final B fillRight;

    /// Which of the two have not ended.
    private int live = LEFT | RIGHT;

    private ZipLongestStage(
            BiFunction<? super A, ? super B, ? extends R> row, Stage<A> left, Stage<B> right, A fillLeft, B fillRight) {
        super(List.of(left, right), "zipLongest");
        this.left = left;
        this.right = right;
        this.row = row;
        this.fillLeft = fillLeft;
        this.fillRight = fillRight;
    }

    /// Joins two stages element by element up to the end of the longer; by a copy of this class where that pays.
    ///
    /// @param <A> the type of the left elements
    /// @param <B> the type of the right elements
    /// @param <R> the type of the rows
    /// @param row makes a row; a function of the library, which many pipelines share
    /// @param left the first source
    /// @param right the second source
    /// @param fillLeft stands for the elements that `left` lacks
    /// @param fillRight stands for the elements that `right` lacks
    /// @return the stage
    public static <A extends @Nullable Object, B extends @Nullable Object, R> Stage<R> ofShared(
            BiFunction<? super A, ? super B, ? extends R> row,
            Upstream<A> left,
            Upstream<B> right,
            A fillLeft,
            B fillRight) {
        Stage<A> first = left.open();
        Stage<B> second = right.open();
        return COPIES.of(first, second).make(row, first, second, fillLeft, fillRight);
    }

    @Override
    protected @Nullable Object compute() {
        int before = live;
        if (before == 0) {
            return END;
        }
        // An error of a source ends the stage, so it counts as ended until a whole row has come.
        live = 0;
        Object first = (before & LEFT) == 0 ? END : left.advance();
        if (first == END) {
            before &= ~LEFT;
            if (before == 0) {
                return END;
            }
            first = fillLeft;
        }
        Object second = (before & RIGHT) == 0 ? END : right.advance();
        if (second == END) {
            before &= ~RIGHT;
            if (before == 0) {
                return END;
            }
            second = fillRight;
        }
        live = before;
        return row.apply(left.typed(first), right.typed(second));
    }

    /// The constructor, of this class or of a copy.
    private interface Making {
        <A extends @Nullable Object, B extends @Nullable Object, R> Stage<R> make(
                BiFunction<? super A, ? super B, ? extends R> row,
                Stage<A> left,
                Stage<B> right,
                A fillLeft,
                B fillRight);
    }
}
