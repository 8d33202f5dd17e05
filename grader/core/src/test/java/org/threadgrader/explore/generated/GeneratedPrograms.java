package org.threadgrader.explore.generated;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.threadgrader.run.Program;
import org.threadgrader.weave.Weaver;

/** Compiles generated programs in memory, many in one go, and weaves each. */
final class GeneratedPrograms {
    private static final Weaver WEAVER = new Weaver();

    private GeneratedPrograms() {}

    /** The programs of these sources, in their order; the class names must differ. */
    static List<Program> of(Map<String, String> sources) {
        Map<String, Map<String, byte[]>> compiled = compile(sources);
        List<Program> programs = new ArrayList<>();
        sources.keySet()
                .forEach(name -> programs.add(new Program(name, WEAVER.weave(compiled.getOrDefault(name, Map.of())))));
        return programs;
    }

    private static Map<String, Map<String, byte[]>> compile(Map<String, String> sources) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        Map<String, ByteArrayOutputStream> made = new TreeMap<>();
        JavaFileManager files = new ForwardingJavaFileManager<>(javac.getStandardFileManager(null, null, null)) {
            @Override
            public JavaFileObject getJavaFileForOutput(
                    Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
                return new SimpleJavaFileObject(URI.create("memory:///" + name + kind.extension), kind) {
                    @Override
                    public OutputStream openOutputStream() {
                        return made.computeIfAbsent(name, key -> new ByteArrayOutputStream());
                    }
                };
            }
        };
        List<JavaFileObject> units = new ArrayList<>();
        sources.forEach((name, source) -> units.add(unit(name, source)));
        StringWriter messages = new StringWriter();
        boolean done = javac.getTask(messages, files, null, List.of("-g", "-proc:none", "-nowarn"), null, units)
                .call();
        if (!done) {
            throw new IllegalArgumentException(messages.toString());
        }
        Map<String, Map<String, byte[]>> classes = new TreeMap<>();
        made.forEach((name, bytes) ->
                classes.computeIfAbsent(outermost(name), key -> new TreeMap<>()).put(name, bytes.toByteArray()));
        return classes;
    }

    private static String outermost(String name) {
        int dollar = name.indexOf('$');
        return dollar < 0 ? name : name.substring(0, dollar);
    }

    private static JavaFileObject unit(String name, String source) {
        return new SimpleJavaFileObject(URI.create("memory:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }
}
