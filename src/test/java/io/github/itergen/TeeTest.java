package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TeeTest {
    @Test
    void givesEachReaderAllElements() {
        // @start region="example"
        List<Gen<Integer>> readers = Gen.tee(Gen.of(1, 2, 3));
        int sum = readers.getFirst().fold(0, Integer::sum); // 6
        List<Integer> all = readers.getLast().toList(); // [1, 2, 3]
        // @end
        assertThat(sum).isEqualTo(6);
        assertThat(all).containsExactly(1, 2, 3);
        assertThat(readers).hasSize(2);
    }

    @Test
    void makesAsManyReadersAsAskedFor() {
        // @start region="three"
        List<Gen<Integer>> readers = Gen.tee(Gen.count(), 3);
        Gen<Integer> a = readers.get(0);
        Gen<Integer> b = readers.get(1).drop(1);
        Gen<Integer> c = readers.get(2).drop(2);
        List<Triple<Integer, Integer, Integer>> windows = Gen.zip(a, b, c).take(2).toList();
        // windows is [Triple[first=0, second=1, third=2], Triple[first=1, second=2, third=3]]
        // @end
        assertThat(windows).hasToString("[Triple[first=0, second=1, third=2], Triple[first=1, second=2, third=3]]");
    }

    @Test
    void splitsFluently() {
        // @start region="fluent"
        List<Gen<Integer>> readers = Gen.of(3, 4, 5).tee();
        Gen<Integer> squares = readers.getFirst().map(n -> n * n);
        List<Pair<Integer, Integer>> pairs = readers.getLast().zip(squares).toList();
        // pairs is [Pair[first=3, second=9], Pair[first=4, second=16], Pair[first=5, second=25]]
        // @end
        assertThat(pairs).hasToString("[Pair[first=3, second=9], Pair[first=4, second=16], Pair[first=5, second=25]]");
    }

    @Test
    void copiesAReader() {
        // @start region="copy"
        Gen<String> reader = Gen.chars("abcd").tee(1).getFirst();
        String first = reader.next(); // a
        Gen<String> copy = reader.tee(2).getLast();
        String rest = reader.joining(""); // bcd
        String again = copy.joining(""); // bcd
        // @end
        assertThat(first).isEqualTo("a");
        assertThat(rest).isEqualTo("bcd");
        assertThat(again).isEqualTo("bcd");
    }

    @Test
    void answersAReaderItselfAsTheFirst() {
        Gen<Integer> reader = Gen.range(3).tee().getFirst();
        assertThat(reader.tee().getFirst() == reader).isTrue();
        assertThat(Gen.tee(reader, 1).getFirst() == reader).isTrue();
        Gen<Integer> source = Gen.range(3);
        assertThat(source.tee().getFirst() == source).isFalse();
    }

    @Test
    void copiesTheElementALookHasFetchedToo() {
        Gen<Integer> reader = Gen.range(3).tee().getFirst();
        assertThat(reader.hasNext()).isTrue();
        Gen<Integer> copy = reader.tee().getLast();
        assertThat(reader.toList()).containsExactly(0, 1, 2);
        assertThat(copy.toList()).containsExactly(0, 1, 2);
    }

    @Test
    void isEmptyForNoReadersAndLeavesTheSourceAlone() {
        Gen<Integer> source = Gen.range(3);
        assertThat(source.tee(0)).isEmpty();
        assertThat(source.toList()).containsExactly(0, 1, 2);
    }

    @Test
    void pullsEachElementOnceAndOnlyWhenTheReaderInFrontAsks() {
        List<Integer> pulled = new ArrayList<>();
        List<Gen<Integer>> readers = Gen.count().peek(pulled::add).tee();
        assertThat(pulled).isEmpty();
        assertThat(readers.getLast().next()).isZero();
        assertThat(readers.getLast().next()).isEqualTo(1);
        assertThat(pulled).containsExactly(0, 1);
        assertThat(readers.getFirst().next()).isZero();
        assertThat(pulled).containsExactly(0, 1);
    }

    @Test
    void missesWhatIsTakenFromTheSourceDirectly() {
        Gen<Integer> source = Gen.range(4);
        List<Gen<Integer>> readers = source.tee();
        assertThat(readers.getFirst().next()).isZero();
        assertThat(source.next()).isEqualTo(1);
        assertThat(readers.getFirst().toList()).containsExactly(2, 3);
        assertThat(readers.getLast().toList()).containsExactly(0, 2, 3);
    }

    @Test
    void freesWhatTheSlowestReaderHasPassed() throws InterruptedException {
        List<Gen<Object>> readers = Gen.<Object>iter(Object::new, "").tee();
        WeakReference<Object> element = new WeakReference<>(readers.getFirst().next());
        assertThat(element.refersTo(readers.getLast().next())).isTrue();
        assertThatIsCollected(element);
        assertThat(readers.getFirst().hasNext()).isTrue();
    }

    @Test
    void freesWhatOnlyAClosedReaderStillNeeded() throws InterruptedException {
        List<Gen<Object>> readers = Gen.<Object>iter(Object::new, "").tee();
        WeakReference<Object> element = new WeakReference<>(readers.getFirst().next());
        readers.getLast().close();
        assertThatIsCollected(element);
        assertThat(readers.getFirst().hasNext()).isTrue();
        assertThat(readers.getLast().hasNext()).isFalse();
    }

    @SuppressWarnings("ThreadSleep")
    private static void assertThatIsCollected(WeakReference<?> reference) throws InterruptedException {
        for (int i = 0; i < 200 && !reference.refersTo(null); i++) {
            System.gc();
            Thread.sleep(10);
        }
        assertThat(reference.refersTo(null)).isTrue();
    }

    @Test
    void closesTheSourceWithTheLastReader() {
        AtomicInteger closed = new AtomicInteger();
        List<Gen<Integer>> readers = Gen.fromStream(Stream.of(1, 2, 3).onClose(closed::incrementAndGet)).tee(3);
        readers.get(0).close();
        readers.get(0).close();
        readers.get(1).close();
        assertThat(closed).hasValue(0);
        assertThat(readers.get(2).next()).isEqualTo(1);
        readers.get(2).close();
        assertThat(closed).hasValue(1);
    }

    @Test
    void asksAgainAtTheEndOfEachReader() {
        ScriptedSource<Integer> source = new ScriptedSource<>(1);
        List<Gen<Integer>> readers = source.gen().tee();
        assertThat(readers.getFirst().toList()).containsExactly(1);
        assertThat(readers.getLast().toList()).containsExactly(1);
        assertThat(source.requests()).isEqualTo(3);
        source.then(2);
        assertThat(readers.getLast().toList()).containsExactly(2);
        assertThat(readers.getFirst().toList()).containsExactly(2);
    }

    @Test
    void givesAnExceptionOfTheSourceOnlyToTheReaderThatPulled() {
        List<Gen<Integer>> readers = Gen.of(1, 0, 3).map(n -> 6 / n).tee();
        assertThat(readers.getFirst().next()).isEqualTo(6);
        assertThatThrownBy(readers.getFirst()::next).isInstanceOf(ArithmeticException.class);
        assertThat(readers.getLast().toList()).containsExactly(6, 2);
        assertThat(readers.getFirst().toList()).containsExactly(2);
    }

    @Test
    void refusesToBeReadByItsOwnSource() {
        List<Gen<Integer>> readers = new ArrayList<>();
        Gen<Integer> source = Gen.iter(() -> readers.getLast().next(), 0);
        readers.addAll(source.tee());
        assertThatThrownBy(readers.getFirst()::next)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("cannot re-enter the tee iterator");
    }

    @Test
    void refusesARequestWhileAnotherThreadIsPulling() throws InterruptedException {
        CountDownLatch pulling = new CountDownLatch(1);
        CountDownLatch refused = new CountDownLatch(1);
        List<Gen<Integer>> readers =
                Gen.range(3)
                        .peek(
                                _ -> {
                                    pulling.countDown();
                                    awaitQuietly(refused);
                                })
                        .tee();
        List<Integer> seen = new ArrayList<>();
        Thread thread = Thread.ofVirtual().start(() -> seen.add(readers.getFirst().next()));
        pulling.await();
        assertThatThrownBy(readers.getLast()::next).isInstanceOf(IllegalStateException.class);
        refused.countDown();
        thread.join();
        assertThat(seen).containsExactly(0);
        assertThat(readers.getLast().toList()).containsExactly(0, 1, 2);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void handsNullOn() {
        List<Gen<Integer>> readers = Gen.tee(Arrays.asList(null, 1));
        assertThat(readers.getFirst().toList()).containsExactly(null, 1);
        assertThat(readers.getLast().toList()).containsExactly(null, 1);
    }

    @Test
    void answersAnUnmodifiableList() {
        List<Gen<Integer>> readers = Gen.of(1).tee();
        assertThatThrownBy(readers::removeFirst).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refusesBadArgumentsAtTheCall() {
        List<Integer> numbers = List.of(1);
        assertThatThrownBy(() -> Gen.tee(numbers, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> Gen.tee(null)).isInstanceOf(NullPointerException.class).hasMessage("iterable");
    }
}
