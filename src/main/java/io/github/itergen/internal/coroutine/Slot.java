package io.github.itergen.internal.coroutine;

import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.StackMapFrameInfo.ObjectVerificationTypeInfo;
import java.lang.classfile.attribute.StackMapFrameInfo.SimpleVerificationTypeInfo;
import java.lang.classfile.attribute.StackMapFrameInfo.UninitializedVerificationTypeInfo;
import java.lang.classfile.attribute.StackMapFrameInfo.VerificationTypeInfo;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import org.jspecify.annotations.Nullable;

/// What a local variable or a place on the operand stack holds, as the verifier sees it.
///
/// @param sort the sort of value
/// @param type the class of a reference
/// @param site where an uninitialised object comes from
record Slot(Sort sort, @Nullable ClassDesc type, @Nullable Site site) {
    /// The sorts of values.
    enum Sort {
        /// Nothing that can be used.
        TOP,
        INT,
        FLOAT,
        LONG,
        DOUBLE,
        /// The null of which no type is known.
        NULL,
        REFERENCE,
        /// The object of a `new` whose constructor has not run.
        UNINITIALIZED,
        /// The yielder of the body. It does not exist in woven code.
        YIELDER
    }

    /// A `new` instruction.
    static final class Site {
        final ClassDesc type;

        /// Whether the object is only made when its arguments have been computed, because one of them suspends.
        boolean deferred;

        /// Whether a `dup` follows, as javac writes it.
        boolean duplicated;

        /// The label before the instruction in woven code.
        @Nullable Label label;

        Site(ClassDesc type) {
            this.type = type;
        }
    }

    static final Slot TOP = new Slot(Sort.TOP, null, null);
    static final Slot INT = new Slot(Sort.INT, ConstantDescs.CD_int, null);
    static final Slot FLOAT = new Slot(Sort.FLOAT, ConstantDescs.CD_float, null);
    static final Slot LONG = new Slot(Sort.LONG, ConstantDescs.CD_long, null);
    static final Slot DOUBLE = new Slot(Sort.DOUBLE, ConstantDescs.CD_double, null);
    static final Slot NULL = new Slot(Sort.NULL, null, null);
    static final Slot YIELDER = new Slot(Sort.YIELDER, null, null);

    static Slot reference(ClassDesc type) {
        return new Slot(Sort.REFERENCE, type, null);
    }

    static Slot uninitialized(Site site) {
        return new Slot(Sort.UNINITIALIZED, site.type, site);
    }

    static Slot of(ClassDesc type) {
        TypeKind kind = TypeKind.from(type);
        return kind == TypeKind.REFERENCE ? reference(type) : primitive(kind);
    }

    private static Slot primitive(TypeKind kind) {
        if (kind == TypeKind.LONG) {
            return LONG;
        }
        if (kind == TypeKind.DOUBLE) {
            return DOUBLE;
        }
        return kind == TypeKind.FLOAT ? FLOAT : INT;
    }

    /// The type of a field that keeps a value of this type: those smaller than an int are ints.
    static ClassDesc fieldType(ClassDesc type) {
        Slot slot = of(type);
        return slot.type == null ? ConstantDescs.CD_Object : slot.type;
    }

    boolean isWide() {
        return sort == Sort.LONG || sort == Sort.DOUBLE;
    }

    /// Tells whether it is the yielder of the body.
    boolean isYielder() {
        return sort == Sort.YIELDER;
    }

    /// Tells whether woven code has the value at all.
    boolean exists() {
        return sort != Sort.YIELDER && (site == null || !site.deferred);
    }

    /// Tells how the value is loaded and stored.
    TypeKind kind() {
        return switch (sort) {
            case INT -> TypeKind.INT;
            case FLOAT -> TypeKind.FLOAT;
            case LONG -> TypeKind.LONG;
            case DOUBLE -> TypeKind.DOUBLE;
            default -> TypeKind.REFERENCE;
        };
    }

    VerificationTypeInfo verification() throws Refusal {
        return switch (sort) {
            case INT -> SimpleVerificationTypeInfo.INTEGER;
            case FLOAT -> SimpleVerificationTypeInfo.FLOAT;
            case LONG -> SimpleVerificationTypeInfo.LONG;
            case DOUBLE -> SimpleVerificationTypeInfo.DOUBLE;
            case NULL -> SimpleVerificationTypeInfo.NULL;
            case REFERENCE -> ObjectVerificationTypeInfo.of(known(type));
            case UNINITIALIZED -> UninitializedVerificationTypeInfo.of(known(known(site).label));
            case TOP, YIELDER -> SimpleVerificationTypeInfo.TOP;
        };
    }

    private static <V> V known(@Nullable V value) throws Refusal {
        if (value == null) {
            throw new Refusal("an object is used before the instruction that makes it");
        }
        return value;
    }
}
