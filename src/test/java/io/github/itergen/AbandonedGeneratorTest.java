package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Generators that nobody holds any more.
final class AbandonedGeneratorTest {
    private static boolean collected(CountDownLatch latch) throws InterruptedException {
        for (int i = 0; i < 200 && latch.getCount() > 0; i++) {
            System.gc();
            latch.await(20, TimeUnit.MILLISECONDS);
        }
        return latch.getCount() == 0;
    }

    private static void awaitCleared(WeakReference<?> reference) throws InterruptedException {
        for (int i = 0; i < 200 && reference.get() != null; i++) {
            System.gc();
            Thread.sleep(10);
        }
        assertThat(reference.get()).isNull();
    }

    private static void abandonSuspended(CountDownLatch latch) {
        Gen<Integer> gen =
                Gen.generate(
                        y -> {
                            try {
                                y.yield(1);
                                y.yield(2);
                            } finally {
                                latch.countDown();
                            }
                        });
        assertThat(gen.map(x -> x + 1).next()).isEqualTo(2);
    }

    @EngineTest
    void oneDroppedAtAYieldRunsItsFinallyBlocks() throws InterruptedException {
        CountDownLatch latch = new CountDownLatch(1);
        abandonSuspended(latch);
        assertThat(collected(latch)).isTrue();
    }

    private static void abandonCoroutine(CountDownLatch latch) {
        Coroutine<Integer, Integer, Void> coroutine =
                Coroutine.ofVoid(
                        co -> {
                            try {
                                co.yield(1);
                            } finally {
                                latch.countDown();
                            }
                        });
        coroutine.next();
    }

    @EngineTest
    void aDroppedCoroutineRunsItsFinallyBlocks() throws InterruptedException {
        CountDownLatch latch = new CountDownLatch(1);
        abandonCoroutine(latch);
        assertThat(collected(latch)).isTrue();
    }

    private static Gen<Integer> keepOnlyTheSequence(CountDownLatch latch) {
        Coroutine<Integer, Void, Void> coroutine =
                Coroutine.ofVoid(
                        co -> {
                            try {
                                co.yield(1);
                                co.yield(2);
                            } finally {
                                latch.countDown();
                            }
                        });
        coroutine.next();
        return coroutine.gen();
    }

    @EngineTest
    void aCoroutineWhoseSequenceIsStillHeldIsNotAbandoned() throws InterruptedException {
        CountDownLatch latch = new CountDownLatch(1);
        Gen<Integer> gen = keepOnlyTheSequence(latch);
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(10);
        }
        assertThat(latch.getCount()).isEqualTo(1);
        assertThat(gen.next()).isEqualTo(2);
    }

    private static void abandonChain(List<String> order, CountDownLatch latch, boolean outerGuarded) {
        Gen<Integer> inner =
                Gen.generate(
                        z -> {
                            try {
                                z.yield(1);
                                z.yield(2);
                            } finally {
                                order.add("inner");
                                latch.countDown();
                            }
                        });
        Gen<Integer> guarded =
                Gen.generate(
                        y -> {
                            try {
                                y.yieldFrom(inner);
                            } finally {
                                order.add("outer");
                                latch.countDown();
                            }
                        });
        Gen<Integer> plain = Gen.generate(y -> y.yieldFrom(inner));
        (outerGuarded ? guarded : plain).next();
    }

    @EngineTest
    void aDroppedChainRunsItsFinallyBlocksFromTheInside() throws InterruptedException {
        List<String> order = new ArrayList<>();
        CountDownLatch latch = new CountDownLatch(2);
        abandonChain(order, latch, true);
        assertThat(collected(latch)).isTrue();
        assertThat(order).containsExactly("inner", "outer");
    }

    @EngineTest
    void aDroppedChainRunsTheFinallyBlocksOfItsEndWhereItsStartHasNone() throws InterruptedException {
        List<String> order = new ArrayList<>();
        CountDownLatch latch = new CountDownLatch(1);
        abandonChain(order, latch, false);
        assertThat(collected(latch)).isTrue();
        assertThat(order).containsExactly("inner");
    }

    private static Gen<Integer> keepOnlyTheOuter(CountDownLatch latch) {
        Gen<Integer> inner =
                Gen.generate(
                        z -> {
                            try {
                                z.yield(1);
                                z.yield(2);
                            } finally {
                                latch.countDown();
                            }
                        });
        Gen<Integer> outer = Gen.generate(y -> y.yieldFrom(inner));
        outer.next();
        return outer;
    }

    @EngineTest
    void aDelegateIsNotAbandonedWhileTheOuterIsHeld() throws InterruptedException {
        CountDownLatch latch = new CountDownLatch(1);
        Gen<Integer> outer = keepOnlyTheOuter(latch);
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(10);
        }
        assertThat(latch.getCount()).isEqualTo(1);
        assertThat(outer.toList()).containsExactly(2);
    }

    private static WeakReference<Object> neverBegun() {
        Object captured = new Object();
        Gen<Integer> gen = Gen.generate(y -> y.yield(captured.hashCode()));
        assertThat(gen.stage.holdsResource()).isFalse();
        return new WeakReference<>(captured);
    }

    @EngineTest
    void oneThatHasNotBegunIsCollectedWithWhatItCaptured() throws InterruptedException {
        awaitCleared(neverBegun());
    }

    private static WeakReference<Object> suspended() {
        Object captured = new Object();
        Gen<Integer> gen =
                Gen.generate(
                        y -> {
                            y.yield(captured.hashCode());
                            y.yield(captured.hashCode());
                        });
        gen.next();
        return new WeakReference<>(captured);
    }

    @EngineTest
    void aSuspendedOneIsCollectedWithWhatItCaptured() throws InterruptedException {
        awaitCleared(suspended());
    }

    @EngineTest
    void aStubbornOneIsToldAgain() throws InterruptedException {
        CountDownLatch latch = new CountDownLatch(3);
        abandonStubborn(latch);
        assertThat(collected(latch)).isTrue();
    }

    private static void abandonStubborn(CountDownLatch latch) {
        Gen<Integer> gen =
                Gen.generate(
                        y -> {
                            while (latch.getCount() > 0) {
                                try {
                                    y.yield(1);
                                } catch (GeneratorExit exit) {
                                    latch.countDown();
                                }
                            }
                        });
        gen.next();
    }

    @EngineTest
    void closingFreesWhatTheBodyHeld() throws InterruptedException {
        List<Object> captured = new ArrayList<>();
        captured.add(new Object());
        WeakReference<Object> reference = new WeakReference<>(captured.getFirst());
        Gen<Integer> gen =
                Gen.generate(
                        y -> {
                            Object local = captured.removeFirst();
                            y.yield(local.hashCode());
                            y.yield(local.hashCode());
                        });
        gen.next();
        gen.close();
        awaitCleared(reference);
        assertThat(gen.hasNext()).isFalse();
    }

    /// A program's object with a generator over itself.
    private static final class Crawler {
        private final Gen<Integer> pages = Gen.generate(this::crawl);

        private void crawl(Yielder<Integer, Void> y) {
            try {
                y.yield(hashCode());
            } finally {
                assertThat((Object) pages).isNotNull();
            }
        }
    }

    @EngineTest
    void oneThatNeverBeganIsCollectedThoughItsBodyRefersToIt() throws InterruptedException {
        awaitCleared(new WeakReference<>(new Crawler()));
    }

    @EngineTest
    void oneThatNeverBeganStillBeginsBehindACollection() throws InterruptedException {
        Crawler crawler = new Crawler();
        awaitCleared(new WeakReference<>(new Object()));

        assertThat(crawler.pages.toString()).contains("crawl");
        assertThat(crawler.pages.next()).isEqualTo(crawler.hashCode());
        crawler.pages.close();
    }
}
