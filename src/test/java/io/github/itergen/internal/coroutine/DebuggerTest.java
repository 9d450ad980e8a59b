package io.github.itergen.internal.coroutine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DebuggerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=5005",
                "-Xrunjdwp:transport=dt_socket,server=y",
                "-agentpath:jdk/lib/libjdwp.so=transport=dt_socket,server=y"
            })
    void findsTheAgentAmongTheOptions(String option) {
        assertThat(Debugger.isAmong(List.of("-Xmx1g", option))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-javaagent:jdwp.jar", "-agentlib:hprof", "-Djdwp=true"})
    void otherOptionsAreNone(String option) {
        assertThat(Debugger.isAmong(List.of("-Xmx1g", option))).isFalse();
    }

    @Test
    void theOptionsOfThisVirtualMachineTellWhatItsLibrariesTell() {
        assertThat(Debugger.isAmong(Debugger.optionsOfTheSystem())).isEqualTo(Debugger.isAttached());
    }

    @Test
    void theMachineTellsItsOptionsWithoutAskingTheSystem() {
        assertThat(Debugger.optionsOfTheMachine()).isEqualTo(ManagementFactory.getRuntimeMXBean().getInputArguments());
        assertThat(Debugger.isAmong(Debugger.optionsOfTheMachine())).isEqualTo(Debugger.isAttached());
    }
}
