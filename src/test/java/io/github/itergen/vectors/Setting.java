package io.github.itergen.vectors;

import com.google.gson.JsonElement;
import io.github.itergen.Gen;
import io.github.itergen.Pair;
import io.github.itergen.TriFunction;
import io.github.itergen.Triple;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;

/// Everything one play of a case needs, new for every play: the log, the sources, the user function, the parameters.
final class Setting {
    private final VectorCase vector;
    private final EventLog log = new EventLog();
    private final List<ScriptedSource> sources = new ArrayList<>();
    private final NamedFunction function;

    Setting(VectorCase vector) {
        this.vector = vector;
        this.function = given("f") ? new NamedFunction(log, text("f")) : null;
        for (int number = 0; number < vector.sources().size(); number++) {
            sources.add(new ScriptedSource(log, number));
        }
        for (int number = 0; number < sources.size(); number++) {
            ScriptedSource source = sources.get(number);
            for (JsonElement step : vector.sources().get(number)) {
                source.add(step(step));
            }
        }
    }

    EventLog log() {
        return log;
    }

    /// A source by its number, whether it is an argument or not.
    ScriptedSource source(int number) {
        return sources.get(number);
    }

    /// How many sources the function is given.
    int arity() {
        return vector.args().size();
    }

    /// The source that is the argument at an index.
    ScriptedSource arg(int index) {
        return sources.get(vector.args().get(index));
    }

    ScriptedSource arg() {
        return arg(0);
    }

    /// The first argument as a `Gen`, for the fluent forms.
    Gen<Object> gen() {
        return Gen.iter(arg());
    }

    List<Iterable<Object>> args() {
        return vector.args().stream().<Iterable<Object>>map(sources::get).toList();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type can't be had otherwise
    Iterable<Object>[] array() {
        return args().toArray(new Iterable[0]);
    }

    Iterable<Pair<Object, Object>> pairs() {
        return arg().as(row -> new Pair<>(((List<?>) row).get(0), ((List<?>) row).get(1)));
    }

    Iterable<Triple<Object, Object, Object>> triples() {
        return arg().as(row -> new Triple<>(((List<?>) row).get(0), ((List<?>) row).get(1), ((List<?>) row).get(2)));
    }

    /// The argument's values as a list of their own, without a log.
    List<Object> list() {
        List<Object> values = new ArrayList<>();
        vector.sources().getFirst().forEach(step -> values.add(step(step)));
        return values;
    }

    Predicate<Object> predicate() {
        return x -> (Boolean) function.call(x);
    }

    Function<Object, Object> unary() {
        return function::call;
    }

    BinaryOperator<Object> binary() {
        return function::call;
    }

    BiFunction<Object, Object, Object> biFunction() {
        return function::call;
    }

    TriFunction<Object, Object, Object, Object> triFunction() {
        return function::call;
    }

    /// Whether a parameter is there; None counts as one, except for the user function.
    boolean given(String name) {
        return vector.params().has(name) && !(name.equals("f") && vector.params().get(name).isJsonNull());
    }

    Object value(String name) {
        return VectorValues.read(vector.params().get(name));
    }

    String text(String name) {
        return vector.params().get(name).getAsString();
    }

    int number(String name) {
        return vector.params().get(name).getAsJsonPrimitive().getAsBigInteger().intValueExact();
    }

    BigInteger bigNumber(String name) {
        return vector.params().get(name).getAsBigInteger();
    }

    double floating(String name) {
        return (Double) value(name);
    }

    boolean flag(String name) {
        return given(name) && vector.params().get(name).getAsBoolean();
    }

    long longNumber(String name) {
        return bigNumber(name).longValueExact();
    }

    /// A bound of islice, where None is unbounded.
    long bound(String name) {
        return vector.params().get(name).isJsonNull() ? Gen.UNBOUNDED : longNumber(name);
    }

    /// A step, where None is 1.
    long stepOrOne(String name) {
        return vector.params().get(name).isJsonNull() ? 1 : longNumber(name);
    }

    private Object step(JsonElement json) {
        return switch (VectorValues.read(json)) {
            case String it when it.equals("!raise") -> ScriptedSource.Trouble.RAISE;
            case String it when it.equals("!stop") -> ScriptedSource.Trouble.STOP;
            case String it when it.equals("!iter") -> ScriptedSource.Trouble.NO_ITERATOR;
            case VectorValues.SourceNumber(int number) -> sources.get(number);
            case null -> null;
            case Object value -> value;
        };
    }
}
