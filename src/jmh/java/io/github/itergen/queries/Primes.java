package io.github.itergen.queries;

import io.github.itergen.Numbers;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// The primes below ten thousand, looked up, since what is measured is not division.
@State(Scope.Benchmark)
public class Primes {
    private final boolean[] composite = sieve(Numbers.COUNT);

    /// Whether a number is prime.
    public boolean contains(int number) {
        return !composite[number];
    }

    private static boolean[] sieve(int stop) {
        boolean[] composite = new boolean[stop];
        composite[0] = true;
        composite[1] = true;
        for (int i = 2; i * i < stop; i++) {
            for (int j = i * i; j < stop; j += i) {
                composite[j] = true;
            }
        }
        return composite;
    }
}
