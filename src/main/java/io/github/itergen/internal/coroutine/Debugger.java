package io.github.itergen.internal.coroutine;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Finds out whether a debugger may set breakpoints in this virtual machine.
final class Debugger {
    private Debugger() {}

    /// Tells whether the virtual machine was started with a debugger's agent.
    ///
    /// The agent's threads are hidden, and no system property tells of it. On Linux its library shows in what is mapped,
    /// wherever the option came from, and a look there takes a millisecond. Elsewhere the options are asked for, as far as the
    /// system tells them: on Windows those of the environment only.
    ///
    /// @return true if it was; false also where nobody can tell
    static boolean isAttached() {
        try (InputStream maps = new FileInputStream("/proc/self/maps")) {
            return new String(maps.readAllBytes(), StandardCharsets.ISO_8859_1).contains("libjdwp");
        } catch (IOException notLinux) {
            return isAskedFor();
        }
    }

    /// Tells whether the options of the command line or of the environment ask for the agent.
    static boolean isAskedFor() {
        List<String> options = new ArrayList<>();
        Collections.addAll(options, ProcessHandle.current().info().arguments().orElse(new String[0]));
        for (String variable : List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS")) {
            String value = System.getenv(variable);
            if (value != null) {
                Collections.addAll(options, value.split(" ", -1));
            }
        }
        return isAmong(options);
    }

    /// Looks for the agent among the options of a virtual machine.
    static boolean isAmong(List<String> options) {
        for (String option : options) {
            if (option.startsWith("-agentlib:jdwp")
                    || option.startsWith("-Xrunjdwp")
                    || (option.startsWith("-agentpath:") && option.contains("jdwp"))) {
                return true;
            }
        }
        return false;
    }
}
