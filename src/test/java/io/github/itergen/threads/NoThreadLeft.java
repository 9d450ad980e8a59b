package io.github.itergen.threads;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/// Fails a test that leaves a thread running or the interrupt flag set. Virtual threads are found in a thread dump, the
/// only place that lists them.
public final class NoThreadLeft implements BeforeEachCallback, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(NoThreadLeft.class);

    /// What the virtual machine, its libraries and this library start once for the whole process.
    private static final Pattern SHARED =
            Pattern.compile(
                    "itergen-timer|itergen-cleaner|ForkJoinPool-1-.*|ForkJoinPool\\.commonPool.*|VirtualThread-.*|.*-Poller|MasterPoller|SubPoller-.*|Common-Cleaner|Cleaner-.*|Attach"
                        + " Listener|process reaper.*|surefire-.*|HTTP-Dispatcher|idle-timeout-task|JFR.*|C[12]"
                        + " .*|Finalizer|Reference Handler|Signal Dispatcher|Notification Thread|junit-.*");

    private static final long PATIENCE_NANOS = 10_000_000_000L;

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        assertThat(Thread.currentThread().isInterrupted()).as("interrupted before the test").isFalse();
        context.getStore(NAMESPACE).put("threads", threads());
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        assertThat(Thread.interrupted()).as("the interrupt flag after the test").isFalse();
        Map<?, ?> before = context.getStore(NAMESPACE).get("threads", Map.class);
        long giveUp = System.nanoTime() + PATIENCE_NANOS;
        Map<Long, String> left = left(before);
        while (!left.isEmpty() && System.nanoTime() < giveUp) {
            Thread.onSpinWait();
            left = left(before);
        }
        assertThat(left).as("threads left behind").isEmpty();
    }

    private static Map<Long, String> left(Map<?, ?> before) throws IOException {
        Map<Long, String> now = threads();
        now.keySet().removeAll(before.keySet());
        return now;
    }

    private static Map<Long, String> threads() throws IOException {
        Path directory = Files.createTempDirectory("threads");
        Path file = directory.resolve("dump.json");
        try {
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                    .dumpThreads(file.toString(), ThreadDumpFormat.JSON);
            JsonObject dump =
                    JsonParser.parseString(Files.readString(file)).getAsJsonObject().getAsJsonObject("threadDump");
            Map<Long, String> threads = new TreeMap<>();
            for (JsonElement container : dump.getAsJsonArray("threadContainers")) {
                for (JsonElement element : container.getAsJsonObject().getAsJsonArray("threads")) {
                    JsonObject thread = element.getAsJsonObject();
                    String name = thread.get("name").getAsString();
                    if (!SHARED.matcher(name).matches()) {
                        threads.put(thread.get("tid").getAsLong(), name + " " + thread.get("stack"));
                    }
                }
            }
            return threads;
        } finally {
            Files.deleteIfExists(file);
            Files.delete(directory);
        }
    }
}
