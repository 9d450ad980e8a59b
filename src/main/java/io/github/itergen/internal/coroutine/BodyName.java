package io.github.itergen.internal.coroutine;

import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/// The name by which people know a body: the method that a lambda stands in, or the class.
final class BodyName {
    private BodyName() {}

    /// Appends the name of a body.
    ///
    /// @param body the body
    /// @param text receives for instance `Tour.words`
    static void describe(Object body, StringBuilder text) {
        Class<?> type = body.getClass();
        SerializedLambda lambda = type.isHidden() ? lambda(body) : null;
        if (lambda == null) {
            String name = type.getName();
            int hidden = name.indexOf("$$Lambda");
            text.append(name, name.lastIndexOf('.') + 1, hidden < 0 ? name.length() : hidden);
        } else {
            describe(lambda.getImplClass(), lambda.getImplMethodName(), text);
        }
    }

    private static void describe(String implClass, String implMethod, StringBuilder text) {
        text.append(implClass, implClass.lastIndexOf('/') + 1, implClass.length()).append('.');
        // javac names the method of a serializable lambda lambda$method$hash$number.
        int start = implMethod.startsWith("lambda$") ? "lambda$".length() : 0;
        int end = implMethod.indexOf('$', start);
        text.append(implMethod, start, start == 0 || end < 0 ? implMethod.length() : end);
    }

    private static @Nullable SerializedLambda lambda(Object body) {
        try {
            Method replace = body.getClass().getDeclaredMethod("writeReplace");
            replace.setAccessible(true);
            return replace.invoke(body) instanceof SerializedLambda lambda ? lambda : null;
        } catch (ReflectiveOperationException | RuntimeException closed) {
            return null;
        }
    }
}
