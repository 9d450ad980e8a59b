package io.github.itergen;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.IntegerValue;
import com.sun.jdi.LocalVariable;
import com.sun.jdi.Location;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.StackFrame;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.ListeningConnector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.event.VMDisconnectEvent;
import com.sun.jdi.request.ClassPrepareRequest;
import io.github.itergen.Program.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A program under a debugger, by the interface that the development environments use.
@Timeout(value = 2, unit = TimeUnit.MINUTES)
final class BreakpointTest {
    private static final Source PROGRAM =
            new Source(
                    "user/Program.java",
                    """
                    package user;

                    import io.github.itergen.Gen;

                    final class Program {
                        public static void main(String[] arguments) {
                            int base = 40;
                            Gen<Integer> numbers = Gen.generate(y -> {
                                for (int i = 1; i < 3; i++) {
                                    int sum = base + i;
                                    y.yield(sum); // the breakpoint
                                }
                                y.yield(Thread.currentThread().isVirtual() ? 1 : 0);
                            });
                            System.out.println(numbers.toList());
                        }
                    }
                    """);

    private static final int LINE =
            (int) PROGRAM.text().lines().takeWhile(line -> !line.contains("the breakpoint")).count() + 1;

    private static final String WOVEN = "[41, 42, 0]";
    private static final String THREADED = "[41, 42, 1]";
    private static final String AGENT = "transport=dt_socket,server=y,suspend=n,quiet=y,address=127.0.0.1:0";

    @TempDir private static Path directory;

    private static String classPath;

    @BeforeAll
    static void compile() throws IOException {
        String library = Program.library();
        Path classes = Program.compile(directory, List.of("-classpath", library), List.of(PROGRAM));
        classPath = library + System.getProperty("path.separator") + classes;
    }

    /// Runs the program under a debugger that sets a breakpoint, and describes what it finds there.
    private static String debugged(List<String> stops, String... options) throws Exception {
        ListeningConnector connector =
                Bootstrap.virtualMachineManager().listeningConnectors().stream()
                        .filter(one -> one.transport().name().equals("dt_socket"))
                        .findFirst()
                        .orElseThrow();
        Map<String, Connector.Argument> settings = connector.defaultArguments();
        settings.get("localAddress").setValue("127.0.0.1");
        settings.get("port").setValue("0");
        settings.get("timeout").setValue("60000");
        String address = connector.startListening(settings);
        String port = address.substring(address.lastIndexOf(':') + 1);
        List<String> arguments =
                new ArrayList<>(List.of("-agentlib:jdwp=transport=dt_socket,suspend=y,address=127.0.0.1:" + port));
        arguments.addAll(List.of(options));
        arguments.addAll(List.of("-classpath", classPath, "user.Program"));
        Process process = Program.java(arguments).start();
        try {
            VirtualMachine machine = connector.accept(settings);
            connector.stopListening(settings);
            ClassPrepareRequest loading = machine.eventRequestManager().createClassPrepareRequest();
            loading.addClassFilter("user.Program");
            loading.enable();
            machine.resume();
            for (boolean isConnected = true; isConnected; ) {
                EventSet events = machine.eventQueue().remove();
                for (Event event : events) {
                    switch (event) {
                        case ClassPrepareEvent loaded -> stopAtTheLine(loaded.referenceType());
                        case BreakpointEvent stop -> stops.add(described(stop.thread().frame(0)));
                        case VMDisconnectEvent _ -> isConnected = false;
                        default -> {}
                    }
                }
                if (isConnected) {
                    events.resume();
                }
            }
            return Program.output(process).strip();
        } finally {
            process.destroyForcibly();
        }
    }

    private static void stopAtTheLine(ReferenceType type) throws Exception {
        for (Location location : type.locationsOfLine(LINE)) {
            type.virtualMachine().eventRequestManager().createBreakpointRequest(location).enable();
        }
    }

    private static String described(StackFrame frame) throws Exception {
        Location location = frame.location();
        StringBuilder text = new StringBuilder();
        text.append(location.declaringType().name()).append(':').append(location.lineNumber());
        for (String name : List.of("base", "i", "sum")) {
            LocalVariable variable = frame.visibleVariableByName(name);
            text.append(' ').append(name).append('=').append(((IntegerValue) frame.getValue(variable)).value());
        }
        return text.toString();
    }

    @Test
    void aBreakpointInABodyHitsInTheUsersOwnCode() throws Exception {
        List<String> stops = new ArrayList<>();
        assertThat(debugged(stops)).isEqualTo(THREADED);
        assertThat(stops)
                .containsExactly(
                        "user.Program:" + LINE + " base=40 i=1 sum=41", "user.Program:" + LINE + " base=40 i=2 sum=42");
    }

    @Test
    void whoAsksForWovenBodiesHasThemUnderADebuggerToo() throws Exception {
        List<String> stops = new ArrayList<>();
        assertThat(debugged(stops, "-Ditergen.engine=woven")).isEqualTo(WOVEN);
        assertThat(stops).isEmpty();
    }

    private static String run(String... options) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("-classpath", classPath, "user.Program"));
        return Program.run(arguments).strip();
    }

    @Test
    void withoutADebuggerBodiesAreWoven() throws Exception {
        assertThat(run()).isEqualTo(WOVEN);
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere files of options are not read")
    void theAgentIsFoundWhereverItIsAskedFor() throws Exception {
        assertThat(run("-Xrunjdwp:" + AGENT)).isEqualTo(THREADED);
        Path file = directory.resolve("options");
        Files.writeString(file, "-agentlib:jdwp=" + AGENT);
        assertThat(run("@" + file)).isEqualTo(THREADED);
        ProcessBuilder java = Program.java(List.of("-classpath", classPath, "user.Program"));
        java.environment().put("JAVA_TOOL_OPTIONS", "-agentlib:jdwp=" + AGENT);
        assertThat(Program.output(java.start())).endsWith(THREADED + System.lineSeparator());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "without java.management no program is told its command line")
    void theDebugLineSaysSo() throws Exception {
        String printed =
                run(
                        "--limit-modules",
                        "java.base,jdk.jdwp.agent",
                        "-Djdk.system.logger.level=DEBUG",
                        "-agentlib:jdwp=" + AGENT);
        assertThat(printed).contains("runs bodies in threads, where the debugger's breakpoints hit");
    }
}
