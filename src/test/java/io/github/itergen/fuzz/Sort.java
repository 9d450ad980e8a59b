package io.github.itergen.fuzz;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// What a piece of source is, and so where it may stand. The values are named by their types.
enum Sort {
    INT("int"),
    LONG("long"),
    FLOAT("float"),
    DOUBLE("double"),
    BOOLEAN("boolean"),
    CHAR("char"),
    BYTE("byte"),
    SHORT("short"),
    STRING("String"),
    INTS("int[]"),
    OBJECT("Object"),
    /// A statement; what it declares can be seen in the rest of its block.
    STATEMENT(""),
    /// A statement without a try, which can stand inside any expression.
    CALM(""),
    /// Statements in braces.
    BLOCK(""),
    /// The code of a body, which returns an object.
    BODY(""),
    /// A method that is handed the yielder and returns an int.
    NUMBER_METHOD(""),
    /// A method that is handed the yielder and returns an object.
    OBJECT_METHOD(""),
    /// A method that is handed the yielder and returns nothing.
    VOID_METHOD(""),
    /// A class with a body.
    PROGRAM("");

    static final Set<Sort> VALUES = EnumSet.range(INT, OBJECT);

    /// The Java type of a value.
    final String type;

    Sort(String type) {
        this.type = type;
    }

    /// The name in [Trace] of its conversion from an object, and behind `a` of its field.
    String word() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    boolean isMethod() {
        return this == NUMBER_METHOD || this == OBJECT_METHOD || this == VOID_METHOD;
    }
}
