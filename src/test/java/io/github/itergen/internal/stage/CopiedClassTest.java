package io.github.itergen.internal.stage;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class CopiedClassTest {
    /// Its size is what keeps C2 from compiling a loop into its callers.
    @Test
    void makesALoopLargerThanWhatC2CompilesIntoItsCallers() throws Exception {
        int largest =
                Integer.parseInt(
                        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                                .getVMOption("FreqInlineSize")
                                .getValue());

        assertThat(size(new CopiedClass<>(Loop.class, Runnable.class, "run"), "run")).isGreaterThan(largest);
    }

    /// On the way of an element everything has to be compiled into the loop.
    @Test
    void leavesTheMethodsOfAStageAsSmallAsTheyAre() throws Exception {
        assertThat(size(new CopiedClass<>(Relay.class, Runnable.class, "<init>"), "receive")).isLessThan(35);
    }

    private static int size(CopiedClass<?> copied, String method) throws Exception {
        return ClassFile.of().parse(copied.typeFile()).methods().stream()
                .filter(each -> each.methodName().equalsString(method) && each.code().isPresent())
                .mapToInt(each -> ((CodeAttribute) each.code().orElseThrow()).codeLength())
                .max()
                .orElseThrow();
    }
}
