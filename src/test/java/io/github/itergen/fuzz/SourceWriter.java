package io.github.itergen.fuzz;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes a tree as Java, and finds names for all that it mentions.
final class SourceWriter {
    private static final Pattern LABEL = Pattern.compile("(loop\\d+): ");

    /// A variable that can be seen. Those that can't be written to are effectively final.
    private record Variable(String name, Sort sort, boolean isWritable) {}

    /// What can be used at some place.
    ///
    /// @param yielder the name of the yielder
    /// @param result the sort of what the place is in, and so what a return gives
    /// @param variables what can be seen
    /// @param exits the labels of the loops around
    /// @param isClosed whether nothing but its end leads out of the place
    private record Scope(String yielder, Sort result, List<Variable> variables, List<String> exits, boolean isClosed) {
        Scope in(Sort sort) {
            return new Scope(
                    yielder,
                    sort.isMethod() ? sort : result,
                    sort.isMethod() ? new ArrayList<>() : new ArrayList<>(variables),
                    new ArrayList<>(exits),
                    isClosed);
        }

        Scope with(String name) {
            return new Scope(name, result, variables, exits, isClosed);
        }

        Scope closed() {
            return new Scope(yielder, result, variables, List.of(), true);
        }

        /// What can be seen in a body inside this one.
        Scope inner(String name) {
            List<Variable> captured = new ArrayList<>(variables);
            captured.removeIf(Variable::isWritable);
            return new Scope(name, Sort.BODY, captured, new ArrayList<>(), false);
        }
    }

    private final Deque<Scope> scopes = new ArrayDeque<>();
    private final Map<Sort, String> methods = new LinkedHashMap<>();
    private StringBuilder text = new StringBuilder();
    private int names;
    private int yielders;

    /// Writes a class with its methods.
    String write(Node program) {
        scopes.push(new Scope("", Sort.BODY, new ArrayList<>(), new ArrayList<>(), false));
        piece(program);
        List<String> called = new ArrayList<>(List.of(text.toString()));
        for (int i = 0; i < called.size(); i++) {
            String caller = called.get(i);
            for (Sort method : List.copyOf(methods.keySet())) {
                if (caller.contains(BodyGrammar.call(method))) {
                    called.add(methods.remove(method));
                }
            }
        }
        return indented(withoutIdleLabels(String.join("\n", called) + "\n}\n"));
    }

    private void piece(Node node) {
        Sort sort = node.rule().sort();
        if (sort.isMethod()) {
            StringBuilder around = text;
            text = new StringBuilder();
            parts(node);
            methods.put(sort, text.toString());
            text = around;
        } else {
            parts(node);
        }
    }

    private void parts(Node node) {
        Scope outer = scopes.element();
        Sort sort = node.rule().sort();
        Map<String, String> declared = new LinkedHashMap<>();
        Scope inner = null;
        int child = 0;
        int last = 0;
        scopes.push(outer.in(sort));
        int first = scopes.element().variables().size();
        for (Rule.Part part : node.rule().parts()) {
            Scope scope = scopes.element();
            switch (part.role()) {
                case TEXT -> text.append(part.text());
                case HOLE -> {
                    if (inner != null) {
                        scopes.push(inner);
                    }
                    piece(node.children().get(child++));
                    if (inner != null) {
                        scopes.pop();
                        inner = null;
                    }
                }
                case REPEATED -> {
                    for (Node statement : node.statements()) {
                        piece(statement);
                        text.append('\n');
                    }
                }
                case NUMBER -> text.append(node.number());
                case NAME -> text.append(name(declared, part.text()));
                case WRITABLE, READABLE ->
                        scope.variables()
                                .add(
                                        new Variable(
                                                name(declared, part.text()),
                                                part.sort(),
                                                part.role() == Rule.Role.WRITABLE));
                case FORGET -> scope.variables().subList(first, scope.variables().size()).clear();
                case GET -> text.append(variable(scope, part.sort(), node.number(), false));
                case SET -> text.append(variable(scope, part.sort(), node.number(), true));
                case YIELDER -> text.append(scope.yielder());
                case INNER -> {
                    yielders++;
                    String yielder = yielders == 1 ? "y" : "y" + yielders;
                    text.append(yielder);
                    if (sort.isMethod()) {
                        scopes.pop();
                        scopes.push(scope.with(yielder));
                    } else {
                        inner = sort == Sort.PROGRAM ? scope.with(yielder) : scope.inner(yielder);
                    }
                }
                case LABEL -> {
                    String label = "loop" + ++names;
                    text.append(label);
                    scope.exits().add(label);
                }
                case BREAK, CONTINUE -> text.append(jump(scope, part.text(), node.number()));
                case RETURN -> exit(scope, node.children().get(child++));
                case CLOSED -> {
                    scopes.pop();
                    scopes.push(scope.closed());
                }
            }
            if (part.role() != Rule.Role.WRITABLE && part.role() != Rule.Role.READABLE) {
                last = scopes.element().variables().size();
            }
        }
        // What is declared at the very end can be seen behind it.
        Scope left = scopes.pop();
        if (sort == Sort.STATEMENT) {
            outer.variables().addAll(left.variables().subList(last, left.variables().size()));
        }
    }

    private String name(Map<String, String> declared, String alias) {
        return declared.computeIfAbsent(alias, _ -> "v" + ++names);
    }

    private static String variable(Scope scope, Sort sort, int number, boolean isWritten) {
        List<String> visible = new ArrayList<>();
        for (Variable variable : scope.variables()) {
            if (variable.sort() == sort && (variable.isWritable() || !isWritten)) {
                visible.add(variable.name());
            }
        }
        // The latest first: a small number means one that is near.
        return visible.isEmpty() ? "t.a" + sort.word() : visible.reversed().get(number % visible.size());
    }

    private static String jump(Scope scope, String word, int number) {
        List<String> exits = scope.exits();
        return exits.isEmpty()
                ? "t.log(\"no way out\");"
                : word + " " + exits.reversed().get(number % exits.size()) + ";";
    }

    private void exit(Scope scope, Node result) {
        if (scope.isClosed() || scope.result() == Sort.VOID_METHOD) {
            text.append("t.log(");
            piece(result);
            text.append(scope.isClosed() ? ");" : ");\nreturn;");
        } else {
            text.append(scope.result() == Sort.NUMBER_METHOD ? "return Trace.toInt(" : "return (");
            piece(result);
            text.append(");");
        }
    }

    private static String withoutIdleLabels(String source) {
        Matcher labels = LABEL.matcher(source);
        return labels.replaceAll(label -> source.contains(" " + label.group(1) + ";") ? label.group() : "");
    }

    private static String indented(String source) {
        StringBuilder lines = new StringBuilder();
        int depth = 0;
        for (String line : source.split("\n+", -1)) {
            if (!line.isEmpty()) {
                int closing = line.startsWith("}") ? 1 : 0;
                lines.append("    ".repeat(Math.max(0, depth - closing))).append(line).append('\n');
                depth += count(line, '{') - count(line, '}');
            }
        }
        return lines.toString();
    }

    private static int count(String line, char brace) {
        return (int) line.chars().filter(c -> c == brace).count();
    }
}
