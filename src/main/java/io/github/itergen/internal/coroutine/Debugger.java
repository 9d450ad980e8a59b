package io.github.itergen.internal.coroutine;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Finds out whether a debugger may set breakpoints in this virtual machine.
final class Debugger {
    private Debugger() {}

    /// Tells whether the virtual machine was started with a debugger's agent.
    ///
    /// The agent's threads are hidden, and no system property tells of it. On Linux its library shows in what is mapped,
    /// wherever the option came from, and a look there takes a millisecond; the options themselves take thirty.
    ///
    /// @return true if it was; false also where nobody can tell
    static boolean isAttached() {
        try (InputStream maps = new FileInputStream("/proc/self/maps")) {
            return new String(maps.readAllBytes(), StandardCharsets.ISO_8859_1).contains("libjdwp");
        } catch (IOException notLinux) {
            return isAskedFor();
        }
    }

    /// Tells whether the options ask for the agent: of the command line, of its files and of the environment.
    static boolean isAskedFor() {
        try {
            return isAmong(ManagementFactory.getRuntimeMXBean().getInputArguments());
        } catch (LinkageError noManagement) {
            return false;
        }
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
