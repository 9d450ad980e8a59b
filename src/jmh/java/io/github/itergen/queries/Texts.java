package io.github.itergen.queries;

import io.github.itergen.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// Lines of text.
@State(Scope.Benchmark)
public class Texts extends Profile {
    /// Ten thousand lines of different lengths.
    public final List<String> lines =
            new ArrayList<>(IntStream.range(0, 10_000).mapToObj(n -> "x".repeat(n % 60)).toList());

    /// Ten thousand lines as a weather service sends them: some comments, one line that is no record, and then two lines a
    /// day, the second of which holds the highest temperature behind the date.
    public final List<String> weather = weather();

    private static List<String> weather() {
        List<String> lines = new ArrayList<>(List.of("#the weather", "#date,temperature", "#", "not available"));
        Random random = new Random(1);
        for (int day = 0; lines.size() < 10_000; day++) {
            String date = "2026-%03d".formatted(day % 365);
            lines.add(date + ",24 hours,ignored");
            lines.add(date + "," + random.nextInt(-10, 40));
        }
        return lines;
    }
}
