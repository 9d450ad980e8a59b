package io.github.itergen.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.itergen.Gen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SortProperties {
    /// An element that is equal in order to others, and still another one.
    private record Card(int rank, int number) {}

    private static final Comparator<Card> BY_RANK = Comparator.comparingInt(Card::rank);

    private static List<Card> cards(List<Integer> ranks) {
        List<Card> cards = new ArrayList<>();
        for (int rank : ranks) {
            cards.add(new Card(rank, cards.size()));
        }
        return cards;
    }

    @Property
    void sortedIsAStablePermutation(@ForAll @Size(max = 30) List<@IntRange(max = 5) Integer> ranks) {
        List<Card> cards = cards(ranks);
        List<Card> sorted = Gen.iter(cards).sorted(BY_RANK);
        assertThat(sorted).as("a permutation").containsExactlyInAnyOrderElementsOf(cards);
        for (int i = 1; i < sorted.size(); i++) {
            Card before = sorted.get(i - 1);
            Card card = sorted.get(i);
            assertThat(before.rank() < card.rank() || (before.rank() == card.rank() && before.number() < card.number()))
                    .as("whether %s comes before %s", before, card)
                    .isTrue();
        }
        assertThat(Gen.iter(ranks).sorted())
                .as("the natural order")
                .isEqualTo(Gen.iter(sorted).map(Card::rank).toList());
    }

    @Property
    void reversedOrderKeepsTiesInTheirOrderToo(@ForAll @Size(max = 30) List<@IntRange(max = 5) Integer> ranks) {
        List<Card> cards = cards(ranks);
        List<Card> model = new ArrayList<>();
        for (int rank = 5; rank >= 0; rank--) {
            for (Card card : cards) {
                if (card.rank() == rank) {
                    model.add(card);
                }
            }
        }
        assertThat(Gen.iter(cards).sorted(BY_RANK.reversed())).isEqualTo(model);
    }

    @Property
    void minAndMaxAreTheFirstOfTheirEquals(@ForAll @Size(min = 1, max = 15) List<@IntRange(max = 5) Integer> ranks) {
        List<Card> cards = cards(ranks);
        Card least = cards.getFirst();
        Card most = cards.getFirst();
        for (Card card : cards) {
            least = card.rank() < least.rank() ? card : least;
            most = card.rank() > most.rank() ? card : most;
        }
        assertThat(Gen.iter(cards).min(BY_RANK)).as("min").isEqualTo(least);
        assertThat(Gen.iter(cards).max(BY_RANK)).as("max").isEqualTo(most);
    }
}
