package io.github.itergen.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.itergen.Gen;
import io.github.itergen.StopIteration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// Random chains of operators against the same chains of loops over lists, however they are read.
class PipelineProperties {
    @Property(tries = 3000)
    void anyWayOfReadingYieldsWhatTheModelYields(
            @ForAll(supplier = Pipeline.Any.class) Pipeline pipeline,
            @ForAll(supplier = Command.Anywhere.class) List<Command> script) {
        assertThat(new Reader(pipeline).follow(script))
                .extracting(Reader.Event::outcome)
                .containsExactlyElementsOf(pipeline.expected().stream().map(String::valueOf).toList());
    }

    @Property(tries = 3000)
    void looksAndDrainsPullNoMoreForAnElementThanNextDoes(
            @ForAll(supplier = Pipeline.Any.class) Pipeline pipeline,
            @ForAll(supplier = Command.Reentering.class) List<Command> script) {
        List<Reader.Event> pulled = new Reader(pipeline).pull();
        assertThat(new Reader(pipeline).push()).as("pushed").isEqualTo(pulled);
        assertThat(new Reader(pipeline).follow(script)).as("by the script").isEqualTo(pulled);
    }

    @Property(tries = 3000)
    void failingFunctionsCostTheSameElementsHoweverItIsRead(
            @ForAll(supplier = Pipeline.Ordinary.class) Pipeline pipeline,
            @ForAll(supplier = Fault.Some.class) List<Fault> faults,
            @ForAll(supplier = Command.Plain.class) List<Command> script) {
        List<Reader.Event> pulled = new Reader(pipeline, faults).pull();
        assertThat(new Reader(pipeline, faults).push()).as("pushed").isEqualTo(pulled);
        assertThat(new Reader(pipeline, faults).follow(script)).as("by the script").isEqualTo(pulled);
    }

    @Property
    void constructionPullsNothing(@ForAll(supplier = Pipeline.Ordinary.class) Pipeline pipeline) {
        Counted<Integer> source = new Counted<>(pipeline.source());
        pipeline.open(source);
        assertThat(source.pulls()).isZero();
    }

    @Property
    void closingInTheMiddleEndsItAndClosesTheSourceOnce(
            @ForAll(supplier = Pipeline.Ordinary.class) Pipeline pipeline,
            @ForAll @IntRange(max = 10) int read,
            @ForAll boolean looking) {
        Counted<Integer> source = new Counted<>(pipeline.source());
        Gen<Integer> end = pipeline.open(source).getLast();
        for (int i = 0; i < read && end.hasNext(); i++) {
            end.next();
        }
        if (looking) {
            boolean _ = end.hasNext();
        }
        int pulls = source.pulls();
        end.close();
        end.close();
        assertThat(source.closings()).as("closings of the source").isEqualTo(1);
        assertThat(end.hasNext()).as("hasNext behind close").isFalse();
        assertThatThrownBy(end::next).as("next behind close").isInstanceOf(StopIteration.class);
        assertThat(end.toList()).as("the rest behind close").isEmpty();
        assertThat(source.pulls()).as("pulls behind close").isEqualTo(pulls);
    }

    @Property
    void closingAnyStageEndsAllBehindItWithoutHarm(
            @ForAll(supplier = Pipeline.Ordinary.class) Pipeline pipeline,
            @ForAll @IntRange(max = 5) int read,
            @ForAll @IntRange(max = 10) int place) {
        Counted<Integer> source = new Counted<>(pipeline.source());
        List<Gen<Integer>> gens = pipeline.open(source);
        Gen<Integer> end = gens.getLast();
        for (int i = 0; i < read && end.hasNext(); i++) {
            end.next();
        }
        gens.get(place % gens.size()).close();
        int pulls = source.pulls();
        assertThat(end.length()).as("what is left behind the closed stage").isLessThan(500);
        assertThat(source.pulls()).as("pulls behind close").isEqualTo(pulls);
        gens.forEach(Gen::close);
        assertThat(source.closings()).as("closings of the source").isEqualTo(1);
    }

    @Property
    void toStringShowsThePipelineAndConsumesNothing(@ForAll(supplier = Pipeline.Any.class) Pipeline pipeline) {
        Counted<Integer> source = new Counted<>(pipeline.source());
        Gen<Integer> end = pipeline.open(source).getLast();
        List<Integer> seen = new ArrayList<>();
        String before = shownWithoutPulls(end, source);
        while (end.hasNext()) {
            shownWithoutPulls(end, source);
            seen.add(end.next());
            shownWithoutPulls(end, source);
        }
        assertThat(seen).isEqualTo(pipeline.expected());
        assertThat(end.toString()).as("behind the end").isEqualTo(before);
    }

    private static String shownWithoutPulls(Gen<Integer> gen, Counted<Integer> source) {
        int pulls = source.pulls();
        String shown = gen.toString();
        assertThat(source.pulls()).as("pulls by toString").isEqualTo(pulls);
        assertThat(shown).startsWith("Gen[").endsWith("]");
        return shown;
    }

    @Property
    void streamsAreReadInBothDirections(@ForAll(supplier = Pipeline.Any.class) Pipeline pipeline) {
        List<Integer> expected = pipeline.expected();
        assertThat(pipeline.open(new Counted<>(pipeline.source())).getLast().stream().toList())
                .as("Gen to Stream")
                .isEqualTo(expected);
        assertThat(Gen.fromStream(pipeline.open(new Counted<>(pipeline.source())).getLast().stream()).toList())
                .as("there and back")
                .isEqualTo(expected);
        assertThat(Gen.fromStream(expected.stream()).stream().map(Values::number))
                .as("Stream to Gen and back")
                .isEqualTo(expected.stream().map(Values::number).toList());
    }
}
