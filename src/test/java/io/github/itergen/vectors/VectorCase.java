package io.github.itergen.vectors;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One case: what a function is given, and what CPython was seen to do with it. The file format is told by
/// `src/test/python/make_vectors.py`, which makes the files.
record VectorCase(
        String function,
        String name,
        List<JsonArray> sources,
        List<Integer> args,
        JsonObject params,
        Observation start,
        List<Observation> trace) {

    /// The functions there are files for.
    static Set<String> functions() {
        try (Stream<Path> files = Files.list(Path.of(folder()))) {
            return files.map(file -> file.getFileName().toString().replace(".json", "")).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All cases of a function.
    static List<VectorCase> of(String function) {
        try (Reader file =
                new InputStreamReader(
                        Objects.requireNonNull(
                                VectorCase.class.getResourceAsStream("/vectors/" + function + ".json"), function),
                        StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(file).getAsJsonObject().getAsJsonArray("cases").asList().stream()
                    .map(json -> read(function, json.getAsJsonObject()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    VectorCase with(Observation otherStart, List<Observation> otherTrace) {
        return new VectorCase(function, name, sources, args, params, otherStart, otherTrace);
    }

    private static VectorCase read(String function, JsonObject json) {
        List<JsonArray> sources = elements(json, "sources").stream().map(JsonElement::getAsJsonArray).toList();
        List<Integer> args =
                json.has("args")
                        ? elements(json, "args").stream().map(JsonElement::getAsInt).toList()
                        : IntStream.range(0, sources.size()).boxed().toList();
        return new VectorCase(
                function,
                json.get("name").getAsString(),
                sources,
                args,
                json.has("params") ? json.getAsJsonObject("params") : new JsonObject(),
                Observation.ofConstruction(json.getAsJsonArray("start")),
                elements(json, "trace").stream().map(Observation::read).toList());
    }

    private static List<JsonElement> elements(JsonObject json, String key) {
        return json.has(key) ? json.getAsJsonArray(key).asList() : List.of();
    }

    private static URI folder() {
        try {
            return Objects.requireNonNull(VectorCase.class.getResource("/vectors")).toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
