package io.github.itergen.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One way to write a piece of source: Java with holes.
///
/// - `$INT`, `$BLOCK` …: a piece of that sort; `$STATEMENT*`: any number of them, once in a rule.
/// - `$#`: a small number of the piece.
/// - `$a`: the name of a variable that the piece declares; `$+a:INT` makes it visible from here on, `$-a:INT` for reading only;
///   `$forget` ends that for all of the piece.
/// - `$get:INT`: the name of any visible variable of the sort; `$set:INT` of one that may be assigned to.
/// - `$y`: the yielder. `$inner` names the yielder of the next hole, the body of a coroutine of its own.
/// - `$label`: the label of the loop or switch whose block follows; `$break` and `$continue` leave one that is around.
/// - `$return`: returns an object, as the method around returns it.
/// - `$closed`: there is no way out of what follows but its end, since it is inside an expression.
///
/// @param sort what it is
/// @param weight how often it is chosen, in relation to the others of its sort
/// @param parts the text and the holes, in order
record Rule(Sort sort, int weight, List<Part> parts) {
    private static final Pattern HOLE = Pattern.compile("\\$([+-]?)([a-z]+|[A-Z_]+|#)(?::([A-Z]+))?(\\*?)");

    /// What a part of a rule stands for.
    enum Role {
        TEXT,
        HOLE,
        REPEATED,
        NUMBER,
        NAME,
        WRITABLE,
        READABLE,
        FORGET,
        GET,
        SET,
        YIELDER,
        INNER,
        LABEL,
        BREAK,
        CONTINUE,
        RETURN,
        CLOSED
    }

    /// A part of a rule.
    ///
    /// @param role what it stands for
    /// @param text the text, or the name
    /// @param sort the sort of a hole or a variable; the rule's own where it doesn't matter
    record Part(Role role, String text, Sort sort) {}

    static Rule of(int weight, Sort sort, String template) {
        List<Part> parts = new ArrayList<>();
        Matcher holes = HOLE.matcher(template);
        int from = 0;
        while (holes.find()) {
            if (holes.start() > from) {
                parts.add(new Part(Role.TEXT, template.substring(from, holes.start()), sort));
            }
            parts.add(part(holes, sort));
            from = holes.end();
        }
        if (from < template.length()) {
            parts.add(new Part(Role.TEXT, template.substring(from), sort));
        }
        return new Rule(sort, weight, List.copyOf(parts));
    }

    private static Part part(Matcher hole, Sort own) {
        String name = hole.group(2);
        Sort of = name.equals("return") ? Sort.OBJECT : hole.group(3) == null ? own : Sort.valueOf(hole.group(3));
        if (Character.isUpperCase(name.charAt(0))) {
            return new Part(hole.group(4).isEmpty() ? Role.HOLE : Role.REPEATED, name, Sort.valueOf(name));
        }
        return new Part(
                switch (hole.group(1) + name) {
                    case "#" -> Role.NUMBER;
                    case "y" -> Role.YIELDER;
                    case "inner" -> Role.INNER;
                    case "label" -> Role.LABEL;
                    case "break" -> Role.BREAK;
                    case "continue" -> Role.CONTINUE;
                    case "return" -> Role.RETURN;
                    case "closed" -> Role.CLOSED;
                    case "forget" -> Role.FORGET;
                    case "get" -> Role.GET;
                    case "set" -> Role.SET;
                    default ->
                            switch (hole.group(1)) {
                                case "+" -> Role.WRITABLE;
                                case "-" -> Role.READABLE;
                                default -> Role.NAME;
                            };
                },
                name,
                of);
    }

    /// The holes that hold one piece each.
    List<Sort> holes() {
        return parts.stream()
                .filter(part -> part.role() == Role.HOLE || part.role() == Role.RETURN)
                .map(Part::sort)
                .toList();
    }

    /// The statements of which there may be any number, or null.
    @Nullable Sort repeated() {
        return parts.stream().filter(part -> part.role() == Role.REPEATED).map(Part::sort).findFirst().orElse(null);
    }
}
