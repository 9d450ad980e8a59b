package io.github.itergen.laws;

import com.google.common.collect.testing.IteratorFeature;
import com.google.common.collect.testing.IteratorTester;
import io.github.itergen.Gen;
import io.github.itergen.laws.Registry.Case;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every short sequence of `hasNext`, `next` and `remove` does what it does to the iterator of an unmodifiable list: the
/// tester compares the two step by step and fails at the first difference.
class IteratorLawTest {
    static List<Case> endingCases() {
        return Registry.casesAndSources().stream().filter(each -> !each.is(Trait.ENDLESS)).toList();
    }

    @ParameterizedTest
    @MethodSource("endingCases")
    void behavesAsTheIteratorOfAnUnmodifiableList(Case made) {
        List<Object> elements = made.combinator().outputs();
        IteratorTester<Object> tester =
                new IteratorTester<>(
                        elements.size() + 2,
                        IteratorFeature.UNMODIFIABLE,
                        elements,
                        IteratorTester.KnownOrder.KNOWN_ORDER) {
                    @Override
                    protected Iterator<Object> newTargetIterator() {
                        return new Plain(made.build(made.combinator().inputs(), Call.PLAIN));
                    }
                };
        tester.test();
        tester.testForEachRemaining();
    }

    /// Shows the elements as the registry writes them, and does nothing else.
    private record Plain(Gen<?> gen) implements Iterator<Object> {
        @Override
        public boolean hasNext() {
            return gen.hasNext();
        }

        @Override
        public Object next() {
            return Driver.plain(gen.next());
        }

        @Override
        public void remove() {
            gen.remove();
        }

        @Override
        public void forEachRemaining(Consumer<? super Object> action) {
            gen.forEachRemaining(element -> action.accept(Driver.plain(element)));
        }
    }
}
