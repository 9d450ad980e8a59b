package io.github.itergen.architecture;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/// The public and protected types, methods, constructors and fields in source files, read by the compiler's own parser:
/// class files know nothing of comments.
public final class PublicMembers extends TreePathScanner<Void, Void> {
    private final DocTrees docs;
    private final List<String> all = new ArrayList<>();
    private final List<String> undocumented = new ArrayList<>();

    private PublicMembers(DocTrees docs) {
        this.docs = docs;
    }

    /// Parses source files.
    ///
    /// @param sources the files
    /// @return their public members
    public static PublicMembers of(Iterable<? extends JavaFileObject> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavacTask task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, sources);
        PublicMembers members = new PublicMembers(DocTrees.instance(task));
        try {
            for (CompilationUnitTree unit : task.parse()) {
                members.scan(unit, null);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return members;
    }

    /// Lists all members, so that a test can tell "all documented" from "none found".
    ///
    /// @return types by name, other members as `Type.name`
    public List<String> all() {
        return all;
    }

    /// Lists the members without a javadoc comment, or with one that says nothing.
    ///
    /// @return types by name, other members as `Type.name`
    public List<String> undocumented() {
        return undocumented;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
        if (isVisible(type.getModifiers())) {
            note(type.getSimpleName().toString());
            for (Tree member : type.getMembers()) {
                scan(member, null);
            }
        }
        return null;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
        if (isVisible(method.getModifiers())) {
            note(enclosingType().getSimpleName() + "." + method.getName());
        }
        return null;
    }

    @Override
    public Void visitVariable(VariableTree field, Void nothing) {
        if (isVisible(field.getModifiers())) {
            note(enclosingType().getSimpleName() + "." + field.getName());
        }
        return null;
    }

    private boolean isVisible(ModifiersTree modifiers) {
        if (modifiers.getFlags().contains(Modifier.PUBLIC) || modifiers.getFlags().contains(Modifier.PROTECTED)) {
            return true;
        }
        // A member of an interface is public unless it is private.
        return getCurrentPath().getParentPath().getLeaf() instanceof ClassTree type
                && (type.getKind() == Tree.Kind.INTERFACE || type.getKind() == Tree.Kind.ANNOTATION_TYPE)
                && !modifiers.getFlags().contains(Modifier.PRIVATE);
    }

    private ClassTree enclosingType() {
        return (ClassTree) getCurrentPath().getParentPath().getLeaf();
    }

    private void note(String member) {
        all.add(member);
        DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
        if (comment == null || comment.getFirstSentence().isEmpty()) {
            undocumented.add(member);
        }
    }
}
