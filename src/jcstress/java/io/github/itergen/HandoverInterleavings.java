package io.github.itergen;

import io.github.itergen.internal.coroutine.Engine;
import io.github.itergen.internal.coroutine.Engines;
import java.util.concurrent.CancellationException;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/// A consumer and a body that runs in a thread of its own take turns, and a second thread disturbs them just then. An actor
/// waits until the other one, or the body, has come to the place in question: starting a virtual thread takes so much longer
/// than what is tried here that they would never meet otherwise.
public class HandoverInterleavings {
    private static final int REFUSED = -1;
    private static final int CANCELLED = -2;
    private static final int ENDED = 0;
    private static final int FAILED = 9;

    private HandoverInterleavings() {}

    private static Coroutine<Integer, Void, Void> inThread(VoidCoroutineBody<Integer, Void> body) {
        Engines.select(Engine.THREAD);
        return Coroutine.ofVoid(body);
    }

    private static int next(Coroutine<Integer, Void, Void> coroutine) {
        try {
            return coroutine.next();
        } catch (StopIteration end) {
            return ENDED;
        } catch (CancellationException cancelled) {
            return CANCELLED;
        } catch (IllegalStateException refused) {
            return REFUSED;
        } catch (IllegalArgumentException thrown) {
            return FAILED;
        }
    }

    private static int close(Coroutine<Integer, Void, Void> coroutine) {
        try {
            coroutine.close();
            return 1;
        } catch (CancellationException cancelled) {
            return CANCELLED;
        } catch (IllegalStateException refused) {
            return REFUSED;
        }
    }

    /// The answer comes before the consumer waits, while it begins to, or while it does.
    @JCStressTest
    @Outcome(id = "1, 2, 0", expect = Expect.ACCEPTABLE, desc = "both handed over, then the end")
    @Outcome(expect = Expect.FORBIDDEN, desc = "lost or doubled")
    @State
    public static class WaitAndAnswer {
        private volatile boolean asked;
        private volatile boolean answer;
        private final Coroutine<Integer, Void, Void> coroutine =
                inThread(
                        co -> {
                            while (!answer) {
                                Thread.onSpinWait();
                            }
                            co.yield(1);
                            co.yield(2);
                        });

        @Actor
        public void waits(III_Result result) {
            asked = true;
            result.r1 = next(coroutine);
            result.r2 = next(coroutine);
        }

        @Actor
        public void letsItAnswer() {
            while (!asked) {
                Thread.onSpinWait();
            }
            answer = true;
        }

        @Arbiter
        public void asksOnceMore(III_Result result) {
            result.r3 = next(coroutine);
        }
    }

    /// What the interrupted threads of the tests below share: a consumer, and somebody who interrupts it once its body runs.
    abstract static class Interrupted {
        protected volatile boolean running;
        private volatile boolean interrupted;
        private volatile Thread consumer;

        protected void isConsumer() {
            consumer = Thread.currentThread();
        }

        protected void interruptTheConsumer() {
            while (!running) {
                Thread.onSpinWait();
            }
            consumer.interrupt();
            interrupted = true;
        }

        /// Waits for the interruption and clears the flag, for the sake of the harness whose thread it is.
        protected int takeInterruption() {
            while (!interrupted) {
                Thread.onSpinWait();
            }
            return Thread.interrupted() ? 1 : 0;
        }
    }

    /// A consumer that is interrupted while it waits has the element, or the cancellation and the element later.
    @JCStressTest
    @Outcome(id = "1, 1, 2", expect = Expect.ACCEPTABLE, desc = "the element, and the flag")
    @Outcome(id = "-2, 1, 1", expect = Expect.ACCEPTABLE, desc = "the cancellation, the flag, and the element later")
    @Outcome(expect = Expect.FORBIDDEN, desc = "the element or the flag is lost, or doubled")
    @State
    public static class InterruptAndYield extends Interrupted {
        private final Coroutine<Integer, Void, Void> coroutine =
                inThread(
                        co -> {
                            running = true;
                            co.yield(1);
                            co.yield(2);
                        });

        @Actor
        public void asks(III_Result result) {
            isConsumer();
            result.r1 = next(coroutine);
            result.r2 = takeInterruption();
        }

        @Actor
        public void interrupts() {
            interruptTheConsumer();
        }

        @Arbiter
        public void asksAgain(III_Result result) {
            result.r3 = next(coroutine);
            coroutine.close();
        }
    }

    /// The same where the answer is an exception.
    @JCStressTest
    @Outcome(id = "9, 1, 0", expect = Expect.ACCEPTABLE, desc = "the exception, and the flag")
    @Outcome(id = "-2, 1, 9", expect = Expect.ACCEPTABLE, desc = "the cancellation, the flag, and the exception later")
    @Outcome(expect = Expect.FORBIDDEN, desc = "the exception or the flag is lost, or doubled")
    @State
    public static class InterruptAndThrow extends Interrupted {
        private final Coroutine<Integer, Void, Void> coroutine =
                inThread(
                        _ -> {
                            running = true;
                            throw new IllegalArgumentException();
                        });

        @Actor
        public void asks(III_Result result) {
            isConsumer();
            result.r1 = next(coroutine);
            result.r2 = takeInterruption();
        }

        @Actor
        public void interrupts() {
            interruptTheConsumer();
        }

        @Arbiter
        public void asksAgain(III_Result result) {
            result.r3 = next(coroutine);
        }
    }

    /// The same where the consumer closes next: whichever of the two is interrupted, the finally block has run once.
    @JCStressTest
    @Outcome(
            id = {"1, 1, 1", "-2, 1, 1"},
            expect = Expect.ACCEPTABLE,
            desc = "interrupted behind the request or in it")
    @Outcome(id = "1, -2, 1", expect = Expect.ACCEPTABLE, desc = "interrupted in the close, which ends all the same")
    @Outcome(expect = Expect.FORBIDDEN, desc = "left open, or left twice")
    @State
    public static class InterruptAndClose extends Interrupted {
        private int left;
        private final Coroutine<Integer, Void, Void> coroutine =
                inThread(
                        co -> {
                            try {
                                running = true;
                                co.yield(1);
                                co.yield(2);
                            } finally {
                                left++;
                            }
                        });

        @Actor
        public void asksAndCloses(III_Result result) {
            isConsumer();
            result.r1 = next(coroutine);
            result.r2 = close(coroutine);
            takeInterruption();
        }

        @Actor
        public void interrupts() {
            interruptTheConsumer();
        }

        @Arbiter
        public void closesAgain(III_Result result) {
            coroutine.close();
            result.r3 = left;
        }
    }

    /// Who closes while another thread's request is under way is refused, or comes just behind it.
    @JCStressTest
    @Outcome(
            id = {"1, 1, 1", "1, -1, 1"},
            expect = Expect.ACCEPTABLE,
            desc = "closed, or refused")
    @Outcome(expect = Expect.FORBIDDEN, desc = "the element is lost, the finally block too, or it has run twice")
    @State
    public static class CloseWhileItRuns {
        private volatile boolean running;
        private int left;
        private final Coroutine<Integer, Void, Void> coroutine =
                inThread(
                        co -> {
                            try {
                                running = true;
                                co.yield(1);
                                co.yield(2);
                            } finally {
                                left++;
                            }
                        });

        @Actor
        public void asks(III_Result result) {
            result.r1 = next(coroutine);
        }

        @Actor
        public void closes(III_Result result) {
            while (!running) {
                Thread.onSpinWait();
            }
            result.r2 = close(coroutine);
        }

        @Arbiter
        public void closesAgain(III_Result result) {
            coroutine.close();
            result.r3 = left;
        }
    }

    /// Two requests that begin at the same instant: one is refused, or they come one behind the other.
    @JCStressTest
    @Outcome(
            id = {"2, 1, 1", "2, -1, 1"},
            expect = Expect.ACCEPTABLE,
            desc = "asked, then closed or refused")
    @Outcome(
            id = {"0, 1, 1", "-1, 1, 1"},
            expect = Expect.ACCEPTABLE,
            desc = "closed, then ended or refused")
    @Outcome(expect = Expect.FORBIDDEN, desc = "both refused, or the finally block is lost, or has run twice")
    @State
    public static class AskAndCloseTogether {
        private int left;
        private final Coroutine<Integer, Void, Void> coroutine =
                inThread(
                        co -> {
                            try {
                                co.yield(1);
                                co.yield(2);
                            } finally {
                                left++;
                            }
                        });

        public AskAndCloseTogether() {
            coroutine.next();
        }

        @Actor
        public void asks(III_Result result) {
            result.r1 = next(coroutine);
        }

        @Actor
        public void closes(III_Result result) {
            result.r2 = close(coroutine);
        }

        @Arbiter
        public void closesAgain(III_Result result) {
            coroutine.close();
            result.r3 = left;
        }
    }

    /// Who asks while another thread's request is under way is refused, or comes just behind it.
    @JCStressTest
    @Outcome(id = "1, 2, 3", expect = Expect.ACCEPTABLE, desc = "just behind")
    @Outcome(id = "1, -1, 2", expect = Expect.ACCEPTABLE, desc = "refused")
    @Outcome(expect = Expect.FORBIDDEN, desc = "lost or doubled")
    @State
    public static class AskWhileItRuns {
        private volatile boolean running;
        private final Coroutine<Integer, Void, Void> coroutine =
                inThread(
                        co -> {
                            running = true;
                            co.yield(1);
                            co.yield(2);
                            co.yield(3);
                        });

        @Actor
        public void asks(III_Result result) {
            result.r1 = next(coroutine);
        }

        @Actor
        public void asksToo(III_Result result) {
            while (!running) {
                Thread.onSpinWait();
            }
            result.r2 = next(coroutine);
        }

        @Arbiter
        public void asksAgain(III_Result result) {
            result.r3 = next(coroutine);
            coroutine.close();
        }
    }

    /// Two threads that share one body by [Gen#synchronizedGen()] have an element each.
    @JCStressTest
    @Outcome(
            id = {"1, 2, 0", "2, 1, 0"},
            expect = Expect.ACCEPTABLE,
            desc = "each its own, then the end")
    @Outcome(expect = Expect.FORBIDDEN, desc = "lost, doubled, or refused")
    @State
    public static class TwoWhoShare {
        private volatile boolean asked;
        private final Gen<Integer> shared =
                inThread(
                                co -> {
                                    co.yield(1);
                                    co.yield(2);
                                })
                        .gen()
                        .synchronizedGen();

        @Actor
        public void one(III_Result result) {
            asked = true;
            result.r1 = shared.nextOr(ENDED);
        }

        @Actor
        public void other(III_Result result) {
            while (!asked) {
                Thread.onSpinWait();
            }
            result.r2 = shared.nextOr(ENDED);
        }

        @Arbiter
        public void asksOnceMore(III_Result result) {
            result.r3 = shared.nextOr(ENDED);
        }
    }
}
