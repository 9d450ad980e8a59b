package io.github.itergen.internal.stage;

import java.lang.constant.ConstantDescs;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// The copies of one class. The JIT keeps one profile for a method, so a call of a user's function inside a stage is, in
/// a program with many pipelines, a call that has seen many functions and can't be inlined. A copy is the same class file
/// defined once more, for one class of functions behind one class of stages; its profile is its own.
///
/// A class opts in with one field of this type and makes its instances through [#of]. Which copy it gets, when a copy
/// begins to pay, and how many there may be is decided here and nowhere else. `-Ditergen.specialize=false` switches
/// copies off, `always` makes one at the first use, which tests need.
///
/// No entry keeps a class of the user or its loader alive. What is known about such a class is held here, with a weak
/// reference to it; the class itself refers to that weakly too, since it may outlive this library.
///
/// @param <M> what makes an instance, or runs a loop: an interface with one method
public final class Copies<M> {
    private static final String MODE = System.getProperty("itergen.specialize", "true");
    private static final boolean ENABLED = !MODE.equals("false");

    /// How often a combination of classes is seen before it gets a copy.
    private static final int OFTEN = MODE.equals("always") ? 1 : 100;

    /// How many copies there may be at a time, in the whole program.
    private static final int MOST = 1_000;

    /// How many combinations are watched for one class of functions.
    private static final int MOST_COMBINATIONS = 32;

    /// Stands where a combination has no stage.
    private static final Class<?> NONE = Void.class;

    private static final AtomicInteger COPIES = new AtomicInteger();
    private static final Set<Copies<?>.Uses> USES = ConcurrentHashMap.newKeySet();
    private static final ReferenceQueue<Class<?>> UNLOADED = new ReferenceQueue<>();

    private final M original;
    private final CopiedClass<M> copied;
    private final ClassValue<WeakReference<Uses>> usesOf =
            new ClassValue<>() {
                @Override
                protected WeakReference<Uses> computeValue(Class<?> type) {
                    Uses uses = new Uses(type);
                    USES.add(uses);
                    return new WeakReference<>(uses);
                }
            };

    private Copies(CopiedClass<M> copied, M original) {
        this.copied = copied;
        this.original = original;
    }

    /// Prepares copies of a class for its constructor.
    ///
    /// @param <M> the type of `original`
    /// @param type the class
    /// @param maker an interface whose method has the constructor's parameters
    /// @param original calls the constructor of the class itself
    /// @return no copies yet
    public static <M> Copies<M> of(Class<?> type, Class<M> maker, M original) {
        return new Copies<>(new CopiedClass<>(type, maker, ConstantDescs.INIT_NAME), original);
    }

    /// Prepares copies of a class for one of its static methods.
    ///
    /// @param <M> the type of `original`
    /// @param type the class
    /// @param method the method's name
    /// @param runner an interface whose method has the same parameters
    /// @param original calls the method of the class itself
    /// @return no copies yet
    public static <M> Copies<M> of(Class<?> type, String method, Class<M> runner, M original) {
        return new Copies<>(new CopiedClass<>(type, runner, method), original);
    }

    /// Picks the copy for what an object calls.
    ///
    /// @param called the user's function or iterator, or the stage where there is none
    /// @return calls the copy, or the class itself
    public M of(Object called) {
        return ENABLED ? uses(called.getClass()).of(NONE, NONE) : original;
    }

    /// Picks the copy for what an object calls, behind a stage.
    ///
    /// @param called the user's function, or a stage
    /// @param stage a stage: its class is held strongly, which no class of a user may be
    /// @return calls the copy, or the class itself
    public M of(Object called, Stage<?> stage) {
        return ENABLED ? uses(called.getClass()).of(stage.getClass(), NONE) : original;
    }

    /// Picks the copy for what an object calls, behind two stages.
    ///
    /// @param called the user's function
    /// @param left a stage
    /// @param right another one
    /// @return calls the copy, or the class itself
    public M of(Object called, Stage<?> left, Stage<?> right) {
        return ENABLED ? uses(called.getClass()).of(left.getClass(), right.getClass()) : original;
    }

    private Uses uses(Class<?> type) {
        Uses uses = usesOf.get(type).get();
        if (uses == null) {
            throw new IllegalStateException("the uses of " + type + " were forgotten");
        }
        return uses;
    }

    /// Counts the copies there are now.
    ///
    /// @return the number, in the whole program
    static int count() {
        forgetUnloaded();
        return COPIES.get();
    }

    private static void forgetUnloaded() {
        for (Reference<?> gone = UNLOADED.poll(); gone != null; gone = UNLOADED.poll()) {
            if (gone instanceof Copies<?>.Uses uses && USES.remove(uses)) {
                COPIES.addAndGet(-uses.copies);
            }
        }
    }

    private static boolean mayCopy() {
        forgetUnloaded();
        if (COPIES.incrementAndGet() <= MOST) {
            return true;
        }
        COPIES.decrementAndGet();
        return false;
    }

    /// What is known about one class of functions.
    private final class Uses extends WeakReference<Class<?>> {
        private volatile @Nullable Combination newest;
        private int combinations;
        private int seen;
        private int copies;

        Uses(Class<?> type) {
            super(type, UNLOADED);
            seen = CopiedClass.isCopy(type) ? OFTEN : 0;
        }

        M of(Class<?> second, Class<?> third) {
            for (Combination each = newest; each != null; each = each.older) {
                if (each.second == second && each.third == third) {
                    M made = each.made;
                    return made == null ? counted(each) : made;
                }
            }
            Combination added = added(second, third);
            return added == null ? original : counted(added);
        }

        private synchronized @Nullable Combination added(Class<?> second, Class<?> third) {
            if (combinations == MOST_COMBINATIONS) {
                return null;
            }
            combinations++;
            Combination added = new Combination(second, third, newest);
            newest = added;
            return added;
        }

        /// All combinations of a class are copied from the moment on when the class has been seen often enough. With a
        /// count for each, a stage's copy would first meet stages that are none, and its profile would keep that.
        private M counted(Combination combination) {
            if (++seen < OFTEN) {
                return original;
            }
            synchronized (this) {
                M made = combination.made;
                if (made == null) {
                    made = made();
                    combination.made = made;
                }
                return made;
            }
        }

        private M made() {
            if (!mayCopy()) {
                return original;
            }
            M made = copied.copy();
            if (made == null) {
                COPIES.decrementAndGet();
                return original;
            }
            copies++;
            return made;
        }
    }

    private final class Combination {
        private final Class<?> second;
        private final Class<?> third;
        private final @Nullable Combination older;
        private volatile @Nullable M made;

        Combination(Class<?> second, Class<?> third, @Nullable Combination older) {
            this.second = second;
            this.third = third;
            this.older = older;
        }
    }
}
