package io.github.itergen.threads;

import io.github.itergen.internal.concurrent.Registration;
import io.github.itergen.internal.concurrent.Timer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A timer whose time passes only when a test says so. What is due runs in the thread of the test, in order.
public final class ManualTimer implements Timer {
    private final List<Alarm> alarms = new ArrayList<>();
    private Duration now = Duration.ZERO;

    @Override
    public synchronized Registration after(Duration delay, Runnable action) {
        Alarm alarm = new Alarm(now.plus(delay), action);
        alarms.add(alarm);
        notifyAll();
        return () -> remove(alarm);
    }

    private synchronized void remove(Alarm alarm) {
        alarms.remove(alarm);
    }

    /// Waits until a number of alarms are set.
    public synchronized void awaitAlarms(int count) throws InterruptedException {
        while (alarms.size() < count) {
            wait();
        }
    }

    /// Tells how many alarms are set.
    public synchronized int alarms() {
        return alarms.size();
    }

    /// Lets time pass.
    public void advance(Duration duration) {
        List<Alarm> due;
        synchronized (this) {
            now = now.plus(duration);
            due =
                    alarms.stream()
                            .filter(alarm -> alarm.at.compareTo(now) <= 0)
                            .sorted(Comparator.comparing(alarm -> alarm.at))
                            .toList();
            alarms.removeAll(due);
        }
        due.forEach(alarm -> alarm.action.run());
    }

    /// No record: two alarms at one time are two.
    private static final class Alarm {
        private final Duration at;
        private final Runnable action;

        Alarm(Duration at, Runnable action) {
            this.at = at;
            this.action = action;
        }
    }
}
