package io.github.itergen.internal.stage;

import io.github.itergen.Gen;
import io.github.itergen.Pair;
import io.github.itergen.Triple;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/// What [CopiesTest] runs in JVMs of their own, since the switch is read once. Each answer is one printed line.
final class CopiesProbe {
    private CopiesProbe() {}

    /// Runs one question.
    ///
    /// @param args the question and the number it is about
    public static void main(String[] args) throws Exception {
        int number = args.length > 1 ? Integer.parseInt(args[1]) : 0;
        Object answer =
                switch (args[0]) {
                    case "copiesAfter" -> copiesAfter(number);
                    case "copiesOfFunctions" -> copiesOfFunctions(number);
                    case "unload" -> unload();
                    case "trace" -> trace();
                    case "refused" -> refused();
                    default -> throw new IllegalArgumentException(args[0]);
                };
        System.out.println(answer);
    }

    private static String copiesAfter(int runs) {
        long sum = 0;
        for (int i = 0; i < runs; i++) {
            sum += Gen.range(3).map(n -> n + 1).filter(n -> n > 1).sum(n -> n);
        }
        return sum + " in total, copies: " + (Copies.count() > 0);
    }

    private static String copiesOfFunctions(int functions) throws Exception {
        long sum = 0;
        for (int i = 0; i < functions; i++) {
            sum += Gen.of(1).map(newFunction()).toList().getFirst();
        }
        return sum + " in total, copies: " + Copies.count();
    }

    @SuppressWarnings("unchecked")
    private static Function<Integer, Integer> newFunction() throws IOException, ReflectiveOperationException {
        try (InputStream file = CopiesProbe.class.getResourceAsStream("CopiesProbe$Increment.class")) {
            return (Function<Integer, Integer>)
                    MethodHandles.lookup()
                            .defineHiddenClass(file.readAllBytes(), true)
                            .lookupClass()
                            .getConstructor()
                            .newInstance();
        }
    }

    /// Defined again and again, as if a program had that many functions.
    public static final class Increment implements Function<Integer, Integer> {
        /// Makes one.
        public Increment() {}

        @Override
        public Integer apply(Integer n) {
            return n + 1;
        }
    }

    private static String unload() throws Exception {
        int before = Copies.count();
        WeakReference<ClassLoader> loader = runInLoader();
        int during = Copies.count();
        for (int i = 0; i < 100 && loader.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        boolean gone = loader.get() == null;
        for (int i = 0; i < 100 && Copies.count() == during; i++) {
            Thread.sleep(20);
        }
        return "copied: "
                + (during > before)
                + ", unloaded: "
                + gone
                + ", counted no longer: "
                + (Copies.count() < during);
    }

    private static WeakReference<ClassLoader> runInLoader() throws Exception {
        // What outlives the user's classes: the copies for the JDK's own iterators.
        try (URLClassLoader loader =
                new URLClassLoader(
                        new URL[] {User.class.getProtectionDomain().getCodeSource().getLocation()},
                        ClassLoader.getPlatformClassLoader()) {
                    @Override
                    protected Class<?> findClass(String name) throws ClassNotFoundException {
                        return name.equals(User.class.getName()) ? super.findClass(name) : Class.forName(name);
                    }
                }) {
            Class<?> user = loader.loadClass(User.class.getName());
            if (user.equals(User.class)) {
                throw new IllegalStateException("the user's class came from elsewhere");
            }
            var _ = ((LongSupplier) user.getConstructor().newInstance()).getAsLong();
            return new WeakReference<>(loader);
        }
    }

    /// A user whose classes are unloaded: lambdas, an iterator and a comparator of its own.
    public static final class User implements LongSupplier, Comparator<Integer>, Iterator<Integer> {
        private int next;

        /// Makes one.
        public User() {}

        @Override
        public long getAsLong() {
            long sum = Gen.fromIterator(this).map(n -> n + 1).filter(n -> n > 1).sum(n -> n);
            sum += Gen.range(5).accumulate((a, b) -> a + b).max(this);
            sum += Gen.zip(Gen.range(3), Gen.range(4)).map(Pair::first).fold(0, (a, b) -> a + b);
            Gen.range(3).forEach(n -> {});
            return sum + Gen.<Integer>generate(y -> y.yield(1)).map(n -> n + 1).sum(n -> n);
        }

        @Override
        public int compare(Integer a, Integer b) {
            return Integer.compare(a, b);
        }

        @Override
        public boolean hasNext() {
            return next < 10;
        }

        @Override
        public Integer next() {
            return next++;
        }
    }

    private static String trace() {
        try {
            Gen.range(3).filter(n -> n >= 0).map(n -> 1 / n).toList();
            return "no exception";
        } catch (ArithmeticException failure) {
            StackTraceElement thrower = failure.getStackTrace()[0];
            return thrower.getClassName() + "." + thrower.getMethodName().replaceFirst("\\$\\d+$", "");
        }
    }

    /// Runs every kind of stage and every end, and tells which classes couldn't be copied.
    private static String refused() {
        List<String> refused = new ArrayList<>();
        Logger logger = Logger.getLogger("io.github.itergen");
        logger.setLevel(Level.ALL);
        logger.addHandler(
                new Handler() {
                    @Override
                    public void publish(LogRecord record) {
                        refused.add(record.getMessage() + " " + record.getThrown());
                    }

                    @Override
                    public void flush() {}

                    @Override
                    public void close() {}
                });
        List<Integer> list = List.of(3, 1, 2);
        Gen.iter(list).map(n -> n + 1).filter(n -> n > 0).filterFalse(n -> n > 9).peek(n -> {}).toList();
        Gen.iter(list).takeWhile(n -> n < 9).dropWhile(n -> n > 2).accumulate(Integer::sum).toSet();
        Gen.iter(list).accumulate((a, b) -> a + b, 7).enumerate().pairwise().batched(2).joining(",");
        Gen.iter(list).take(2).drop(1).islice(0, 1).flatMap(n -> List.of(n, n)).collect(Collectors.toList());
        Gen.zip(list, list).map(Pair::first).sum(n -> n);
        Gen.zipStrict(list, list).map(Pair::first).sumDouble(n -> n);
        Gen.compress(list, list).min(Comparator.naturalOrder());
        Gen.starMap((a, b) -> a + b, List.of(new Pair<>(1, 2))).max(Comparator.naturalOrder());
        Gen.starMap((a, b, c) -> a + b + c, List.of(new Triple<>(1, 2, 3))).fold(0, Integer::sum);
        Gen.count(1).any(n -> n > 3);
        Gen.iter(list.iterator()::next, 2).length();
        Gen.iter(list).groupBy(n -> n & 1).map(g -> g.group().length()).length();
        Gen.chain(list, list).toList();
        Gen.range(3).toList();
        Gen.<Integer>generate(y -> y.yield(1)).peek(n -> {}).length();
        Gen.product(list, list).sorted(Comparator.comparing(List::getFirst));
        return refused.isEmpty() ? "none of " + (Copies.count() >= 25) : refused.toString();
    }
}
