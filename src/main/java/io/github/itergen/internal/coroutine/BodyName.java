package io.github.itergen.internal.coroutine;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
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
            return Serializing.replacement(body) instanceof SerializedLambda lambda ? lambda : null;
        }
    }

    /// Asks a lambda of a module that is closed to us, as anybody may who serializes it. Nothing is written.
    private static final class Serializing extends ObjectOutputStream {
        private @Nullable Object replacement;

        private Serializing() throws IOException {
            super(OutputStream.nullOutputStream());
            enableReplaceObject(true);
        }

        static @Nullable Object replacement(Object body) {
            try (Serializing stream = new Serializing()) {
                stream.writeObject(body);
                return stream.replacement;
            } catch (IOException | RuntimeException none) {
                return null;
            }
        }

        @Override
        protected @Nullable Object replaceObject(@Nullable Object object) {
            replacement = object;
            return null;
        }
    }
}
