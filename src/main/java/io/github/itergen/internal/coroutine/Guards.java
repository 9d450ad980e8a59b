package io.github.itergen.internal.coroutine;

import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.constant.ClassDesc;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds out whether a body would notice that it is closed.
final class Guards {
    private static final Set<ClassDesc> SEE_AN_EXIT =
            Set.of(
                    ClassDesc.of("java.lang.Throwable"),
                    ClassDesc.of("java.lang.Error"),
                    ClassDesc.of("io.github.itergen.GeneratorExit"));

    private Guards() {}

    /// Tells whether one of the places is inside a try block with a handler for what `close()` raises.
    static boolean guard(List<CodeElement> elements, Set<Integer> places) {
        Map<Label, Integer> labels = new HashMap<>();
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof LabelTarget target) {
                labels.put(target.label(), i);
            }
        }
        for (int i = 0; i < elements.size() && !(elements.get(i) instanceof Instruction); i++) {
            if (elements.get(i) instanceof ExceptionCatch handler && sees(handler.catchType())) {
                int start = labels.getOrDefault(handler.tryStart(), elements.size());
                int end = labels.getOrDefault(handler.tryEnd(), elements.size());
                for (int place : places) {
                    if (place > start && place < end) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean sees(Optional<ClassEntry> type) {
        return type.isEmpty() || SEE_AN_EXIT.contains(type.get().asSymbol());
    }
}
