package io.github.itergen;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// Compiles Java sources in memory and loads them, class files included, as a user's class loader would.
public final class CompiledBodies extends ClassLoader {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /// Kept, since what it has found out about the class path is most of what a small compilation takes.
    private static final StandardJavaFileManager CLASS_PATH = COMPILER.getStandardFileManager(null, null, null);

    private final Map<String, byte[]> classes;

    private CompiledBodies(Map<String, byte[]> classes) {
        super(CompiledBodies.class.getClassLoader());
        this.classes = classes;
    }

    /// Compiles one class and loads it.
    ///
    /// @throws IllegalArgumentException if the source has errors
    static Class<?> compile(String name, String source) {
        return compile(Map.of(name, source)).getFirst();
    }

    /// Compiles classes and loads them with one loader.
    ///
    /// @param sources the sources, by the names of the classes
    /// @return the classes, in the order of the sources
    /// @throws IllegalArgumentException if the sources have errors
    /// @throws IllegalStateException if the compiler itself fails
    public static List<Class<?>> compile(Map<String, String> sources) {
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        Map<String, ByteArrayOutputStream> written = new HashMap<>();
        JavaFileManager files =
                new ForwardingJavaFileManager<JavaFileManager>(CLASS_PATH) {
                    @Override
                    public JavaFileObject getJavaFileForOutput(
                            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
                        return new SimpleJavaFileObject(URI.create("memory:///" + className), kind) {
                            @Override
                            public OutputStream openOutputStream() {
                                return written.computeIfAbsent(className, _ -> new ByteArrayOutputStream());
                            }
                        };
                    }
                };
        List<JavaFileObject> units = new ArrayList<>();
        sources.forEach(
                (name, source) ->
                        units.add(
                                new SimpleJavaFileObject(
                                        URI.create("memory:///" + name.replace('.', '/') + ".java"),
                                        JavaFileObject.Kind.SOURCE) {
                                    @Override
                                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                                        return source;
                                    }
                                }));
        List<String> options = List.of("-proc:none", "-g", "-classpath", System.getProperty("java.class.path"));
        StringWriter complaint = new StringWriter();
        if (!COMPILER.getTask(complaint, files, problems, options, null, units).call()) {
            StringJoiner text = new StringJoiner("\n");
            for (Diagnostic<?> problem : problems.getDiagnostics()) {
                text.add(problem.toString());
            }
            if (text.length() == 0) {
                throw new IllegalStateException("the compiler itself fails: " + complaint);
            }
            throw new IllegalArgumentException(text + "\n" + sources.values());
        }
        Map<String, byte[]> classes = new HashMap<>();
        written.forEach((className, bytes) -> classes.put(className, bytes.toByteArray()));
        CompiledBodies loader = new CompiledBodies(classes);
        return sources.keySet().stream().<Class<?>>map(loader::load).toList();
    }

    private Class<?> load(String name) {
        try {
            return loadClass(name);
        } catch (ClassNotFoundException missing) {
            throw new IllegalArgumentException("a source that lacks its class", missing);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        byte[] bytes =
                name.endsWith(".class")
                        ? classes.get(name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                        : null;
        return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
    }

    /// Calls a static method without parameters.
    static Object call(Class<?> type, String method) {
        try {
            return type.getMethod(method).invoke(null);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
