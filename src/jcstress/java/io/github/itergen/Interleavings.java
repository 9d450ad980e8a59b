package io.github.itergen;

import io.github.itergen.async.Channel;
import io.github.itergen.concurrent.Futures;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import org.openjdk.jcstress.infra.results.II_Result;
import org.openjdk.jcstress.infra.results.I_Result;

/// Two threads at the same few instructions, a million times. What is not listed as acceptable must not happen.
public class Interleavings {
    private Interleavings() {}

    /// Each element goes to exactly one thread, and what a look has promised is there.
    @JCStressTest
    @Outcome(
            id = {"0, 1", "1, 0"},
            expect = Expect.ACCEPTABLE,
            desc = "each its own")
    @Outcome(expect = Expect.FORBIDDEN, desc = "lost, doubled, or taken from another")
    @State
    public static class LookAndNext {
        private final Gen<Integer> shared = Gen.range(2).synchronizedGen();

        @Actor
        public void looks(II_Result result) {
            result.r1 = shared.hasNext() ? shared.next() : -1;
        }

        @Actor
        public void takes(II_Result result) {
            result.r2 = shared.next();
        }
    }

    /// A view that is closed while it is pulled yields its element or none, and has closed its source in the end.
    @JCStressTest
    @Outcome(
            id = {"0, 1", "-1, 1"},
            expect = Expect.ACCEPTABLE,
            desc = "before or after")
    @Outcome(expect = Expect.FORBIDDEN, desc = "open, or closed twice")
    @State
    public static class PullAndClose {
        private int closed;
        private final Gen<Integer> shared =
                Gen.fromStream(List.of(0, 1).stream().onClose(() -> closed++)).synchronizedGen();

        @Actor
        public void pulls(II_Result result) {
            result.r1 = shared.nextOr(-1);
        }

        @Actor
        public void closes() {
            shared.close();
        }

        @Arbiter
        public void looksAtTheSource(II_Result result) {
            result.r2 = closed;
        }
    }

    /// Each branch sees each element.
    @JCStressTest
    @Outcome(id = "0, 0", expect = Expect.ACCEPTABLE, desc = "the same to both")
    @Outcome(expect = Expect.FORBIDDEN, desc = "lost or doubled")
    @State
    public static class TwoBranches {
        private final List<Gen<Integer>> branches = Gen.range(2).teeConcurrent(2);

        @Actor
        public void one(II_Result result) {
            result.r1 = branches.getFirst().next();
        }

        @Actor
        public void other(II_Result result) {
            result.r2 = branches.getLast().next();
        }
    }

    /// An item is in the channel or was refused, and never both.
    @JCStressTest
    @Outcome(
            id = {"1, 1", "-1, -1"},
            expect = Expect.ACCEPTABLE,
            desc = "in, or refused")
    @Outcome(expect = Expect.FORBIDDEN, desc = "lost, or in although refused")
    @State
    public static class PutAndClose {
        private final Channel<Integer> channel = new Channel<>(1);

        @Actor
        public void puts(II_Result result) {
            try {
                channel.put(1);
                result.r1 = 1;
            } catch (IllegalStateException closed) {
                result.r1 = -1;
            }
        }

        @Actor
        public void closes() {
            channel.close();
        }

        @Arbiter
        public void drains(II_Result result) {
            result.r2 = channel.gen().nextOr(-1);
        }
    }

    /// A reader that waits is woken by the item.
    @JCStressTest
    @Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "handed over")
    @Outcome(expect = Expect.FORBIDDEN, desc = "lost")
    @State
    public static class PutAndTake {
        private final Channel<Integer> channel = new Channel<>(1);

        @Actor
        public void puts() {
            channel.put(1);
        }

        @Actor
        public void takes(I_Result result) {
            result.r1 = channel.gen().nextOr(-1);
        }
    }

    /// Of two futures that complete while a reader waits each comes once, in their order.
    @JCStressTest
    @Outcome(id = "1, 2, 0", expect = Expect.ACCEPTABLE, desc = "each once")
    @Outcome(expect = Expect.FORBIDDEN, desc = "lost or doubled")
    @State
    public static class TwoCompletions {
        private final CompletableFuture<Integer> one = new CompletableFuture<>();
        private final CompletableFuture<Integer> two = new CompletableFuture<>();
        private final Gen<CompletableFuture<Integer>> completed = Futures.asCompleted(List.of(one, two));

        @Actor
        public void completes() {
            one.complete(1);
            two.complete(2);
        }

        @Actor
        public void reads(III_Result result) {
            result.r1 = completed.next().join();
            result.r2 = completed.next().join();
            result.r3 = completed.hasNext() ? 1 : 0;
        }
    }
}
