package io.github.itergen.internal.coroutine;

import java.lang.classfile.Label;
import java.lang.classfile.attribute.StackMapFrameInfo;
import java.lang.classfile.attribute.StackMapFrameInfo.ObjectVerificationTypeInfo;
import java.lang.classfile.attribute.StackMapFrameInfo.SimpleVerificationTypeInfo;
import java.lang.classfile.attribute.StackMapFrameInfo.VerificationTypeInfo;
import java.lang.classfile.attribute.StackMapTableAttribute;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The stack-map frames of a woven method, in the order of its code: what the verifier is told lies in the local variables and
/// on the operand stack at each place that is jumped to.
final class StackMap {
    private final ClassDesc self;
    private final boolean nests;
    private final List<StackMapFrameInfo> frames = new ArrayList<>();

    /// Begins with no frames.
    ///
    /// @param self the woven class
    /// @param nests whether the method has a variable for its depth
    StackMap(ClassDesc self, boolean nests) {
        this.self = self;
        this.nests = nests;
    }

    StackMapTableAttribute attribute() {
        return StackMapTableAttribute.of(frames);
    }

    /// Adds the frame of a place where only the method's own variables are set.
    void atEntry(Label label) {
        frames.add(StackMapFrameInfo.of(label, arguments(), List.of()));
    }

    /// Adds the frame of a handler for whatever leaves the body.
    void atHandler(Label label) {
        frames.add(
                StackMapFrameInfo.of(
                        label, arguments(), List.of(ObjectVerificationTypeInfo.of(ConstantDescs.CD_Throwable))));
    }

    /// Adds the frame of a place in the body.
    ///
    /// @param live the body's variables that are still read behind it; the verifier need not know of others
    void at(Label label, Frame frame, BitSet live) throws Refusal {
        List<VerificationTypeInfo> locals = arguments();
        int used = locals.size();
        for (int slot = 0; slot < frame.locals.length; slot++) {
            Slot value = frame.locals[slot];
            boolean counts = live.get(slot) && value.sort() != Slot.Sort.TOP && value.exists();
            locals.add(counts ? value.verification() : SimpleVerificationTypeInfo.TOP);
            if (value.isWide()) {
                slot++;
                if (!counts) {
                    locals.add(SimpleVerificationTypeInfo.TOP);
                }
            }
            used = counts ? locals.size() : used;
        }
        List<VerificationTypeInfo> stack = new ArrayList<>();
        for (Slot value : frame.existing()) {
            stack.add(value.verification());
        }
        frames.add(StackMapFrameInfo.of(label, locals.subList(0, used), stack));
    }

    private List<VerificationTypeInfo> arguments() {
        List<VerificationTypeInfo> locals = parameters(self);
        locals.add(SimpleVerificationTypeInfo.INTEGER);
        locals.add(ObjectVerificationTypeInfo.of(ConstantDescs.CD_Throwable));
        if (nests) {
            locals.add(SimpleVerificationTypeInfo.INTEGER);
        }
        return locals;
    }

    /// The local variables at the start of a woven method.
    static List<VerificationTypeInfo> parameters(ClassDesc self) {
        List<VerificationTypeInfo> locals = new ArrayList<>();
        locals.add(ObjectVerificationTypeInfo.of(self));
        locals.add(ObjectVerificationTypeInfo.of(ConstantDescs.CD_Object));
        locals.add(ObjectVerificationTypeInfo.of(ConstantDescs.CD_Throwable));
        return locals;
    }
}
