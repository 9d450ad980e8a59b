package io.github.itergen.internal.coroutine;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds out whether a debugger may set breakpoints in this virtual machine.
final class Debugger {
    private Debugger() {}

    /// Tells whether the virtual machine was started with a debugger's agent.
    ///
    /// The agent's threads are hidden, and no system property tells of it. On Linux its library shows in what is mapped,
    /// wherever the option came from, and a look there takes a millisecond. Elsewhere the virtual machine is asked for its options
    /// where it has the module for that, else the system: on Windows that tells those of the environment only.
    ///
    /// @return true if it was; false also where nobody can tell
    static boolean isAttached() {
        try (InputStream maps = new FileInputStream("/proc/self/maps")) {
            return new String(maps.readAllBytes(), StandardCharsets.ISO_8859_1).contains("libjdwp");
        } catch (IOException notLinux) {
            return isAmong(options());
        }
    }

    private static List<String> options() {
        List<String> options = optionsOfTheMachine();
        return options == null ? optionsOfTheSystem() : options;
    }

    /// Asks the virtual machine, which also knows what came from a file or from the environment. By reflection, since the
    /// library stands on `java.base` alone.
    ///
    /// @return the options, or null where the module `java.management` is missing
    static @Nullable List<String> optionsOfTheMachine() {
        Optional<Module> management = ModuleLayer.boot().findModule("java.management");
        if (management.isEmpty()) {
            return null;
        }
        try {
            Class<?> factory = Class.forName(management.get(), "java.lang.management.ManagementFactory");
            Class<?> runtime = Class.forName(management.get(), "java.lang.management.RuntimeMXBean");
            Object bean = factory.getMethod("getRuntimeMXBean").invoke(null);
            List<String> options = new ArrayList<>();
            for (Object option : (List<?>) runtime.getMethod("getInputArguments").invoke(bean)) {
                options.add(String.valueOf(option));
            }
            return options;
        } catch (ReflectiveOperationException | RuntimeException | LinkageError refused) {
            return null;
        }
    }

    /// Asks for the options of the command line and of the environment.
    static List<String> optionsOfTheSystem() {
        List<String> options = new ArrayList<>();
        Collections.addAll(options, ProcessHandle.current().info().arguments().orElse(new String[0]));
        for (String variable : List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS")) {
            String value = System.getenv(variable);
            if (value != null) {
                Collections.addAll(options, value.split(" ", -1));
            }
        }
        return options;
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
