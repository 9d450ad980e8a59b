package io.github.itergen.internal.transform;

import io.github.itergen.internal.stage.TransformStage;
import io.github.itergen.internal.stage.Upstream;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Created by `Gen.pairwise`. It latches at the end and on an error of the source.
///
/// @param <T> the type of the upstream's elements
/// @param <R> the type of the pairs
public final class PairwiseStage<T extends @Nullable Object, R> extends TransformStage<T, R> {
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
    protected void release() {
        previous = END;
        super.release();
    }
}
