package io.github.itergen;

import java.util.concurrent.locks.ReentrantLock;
import org.openjdk.jmh.annotations.Benchmark;

/// synchronizedGen used by one thread, summed; the loop takes a lock for each number.
public class SynchronizedGenBenchmark extends CoreBenchmark {
    @Benchmark
    public long loop(Numbers numbers) {
        long sum = 0;
        ReentrantLock lock = new ReentrantLock();
        for (Integer number : numbers.list) {
            lock.lock();
            try {
                sum += number;
            } finally {
                lock.unlock();
            }
        }
        return sum;
    }

    @Benchmark
    public long gen(Numbers numbers) {
        return Gen.iter(numbers.list).synchronizedGen().sum(n -> n);
    }
}
