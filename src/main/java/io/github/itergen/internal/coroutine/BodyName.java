package io.github.itergen.internal.coroutine;

import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/// The name by which people know a body: the method that a lambda stands in, or the class.
final class BodyName {
    /// The names found before. A lambda's class has but one name, though only an instance tells it.
    private static final ClassValue<String[]> NAMES =
            new ClassValue<>() {
                @Override
                protected String[] computeValue(Class<?> type) {
                    return new String[1];
                }
            };

    private BodyName() {}

    /// Names a body.
    ///
    /// @param body the body
    /// @return for instance `Tour.words`
    static String of(Object body) {
        @Nullable String[] known = NAMES.get(body.getClass());
        String name = known[0];
        if (name == null) {
            StringBuilder text = new StringBuilder();
            describe(body, text);
            name = text.toString();
            known[0] = name;
        }
        return name;
    }

    private static void describe(Object body, StringBuilder text) {
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
