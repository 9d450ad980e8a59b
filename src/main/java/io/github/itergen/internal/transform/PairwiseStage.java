package io.github.itergen.internal.transform;

import io.github.itergen.internal.stage.Copies;
import io.github.itergen.internal.stage.Stage;
import io.github.itergen.internal.stage.TransformStage;
import io.github.itergen.internal.stage.Upstream;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.pairwise`. It latches at the end and on an error of the source.
///
/// @param <T> the type of the upstream's elements
/// @param <R> the type of the pairs
public final class PairwiseStage<T extends @Nullable Object, R> extends TransformStage<T, R> {
    private static final Copies<Making> COPIES = Copies.of(PairwiseStage.class, Making.class, PairwiseStage::new);

    private final BiFunction<? super T, ? super T, ? extends R> pairing;
    private @Nullable Object previous = END;
    private boolean ended;

    /// Pairs each element of a stage with the one behind it.
    ///
    /// @param upstream where the elements come from
    /// @param pairing makes the pair
    public PairwiseStage(Upstream<T> upstream, BiFunction<? super T, ? super T, ? extends R> pairing) {
        this.pairing = pairing;
        super(upstream, "pairwise");
    }

    /// As the constructor; of a copy of this class where that pays.
    ///
    /// @param <T> the type of the upstream's elements
    /// @param <R> the type of the results
    /// @param upstream where the elements come from
    /// @param pairing joins two neighbours
    /// @return the stage
    public static <T extends @Nullable Object, R> Stage<R> of(
            Upstream<T> upstream, BiFunction<? super T, ? super T, ? extends R> pairing) {
        Stage<T> opened = upstream.open();
        return COPIES.of(opened).make(opened, pairing);
    }

    @Override
    protected @Nullable Object compute() {
        if (ended) {
            return END;
        }
        ended = true;
        Object first = previous == END ? upstream.advance() : previous;
        previous = END;
        if (first == END) {
            return END;
        }
        Object second = upstream.advance();
        if (second == END) {
            return END;
        }
        previous = second;
        ended = false;
        return pairing.apply(upstream.typed(first), upstream.typed(second));
    }

    @Override
    protected long sizeBehind() {
        if (ended) {
            return 0;
        }
        long elements = upstream.size();
        return previous == END && elements > 0 ? elements - 1 : elements;
    }

    @Override
    protected void release() {
        previous = END;
        super.release();
    }

    /// The constructor, of this class or of a copy.
    private interface Making {
        <T extends @Nullable Object, R> Stage<R> make(
                Upstream<T> upstream, BiFunction<? super T, ? super T, ? extends R> pairing);
    }
}
