package org.threadgrader.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.threadgrader.probe.OtherProgram;
import org.threadgrader.weave.Weaver;

/** Programs of a few lines, compiled and woven in memory. */
public final class SmallProgram {
    private static final Weaver WEAVER = new Weaver();

    private static final String IMPORTS = "import java.io.*; import java.util.*; import java.util.concurrent.*;"
            + " import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*; import java.util.function.*;"
            + " import java.util.stream.*;\n";

    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    /** A program may use the JDK and the probe: to look through the whole class path takes longer than to compile it. */
    private static final StandardJavaFileManager FILES = filesToCompileAgainst();

    private SmallProgram() {}

    private static StandardJavaFileManager filesToCompileAgainst() {
        StandardJavaFileManager files = JAVAC.getStandardFileManager(null, null, null);
        try {
            Path probe = Path.of(OtherProgram.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of(probe));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return files;
    }

    /** A program whose main method has this body; {@code say(text)} prints a line. */
    public static Program main(String body) {
        return main("", body);
    }

    /** A program whose main method has this body, beside these members of its class. */
    public static Program main(String members, String body) {
        return of(IMPORTS
                + "public class Main {\n"
                + "static void say(Object text) { System.out.println(text); }\n"
                + members
                + "\npublic static void main(String[] arguments) throws Throwable {\n"
                + body
                + "\n}}");
    }

    /** A program of one source file that declares the class Main. */
    public static Program of(String source) {
        return new Program("Main", WEAVER.weave(compile(source)));
    }

    /** The class files of one source file, by binary name. */
    public static synchronized Map<String, byte[]> compile(String source) {
        Map<String, ByteArrayOutputStream> made = new TreeMap<>();
        StringWriter messages = new StringWriter();
        JavaFileManager files = new ForwardingJavaFileManager<>(FILES) {
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
        JavaFileObject unit = new SimpleJavaFileObject(URI.create("memory:///Main.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        boolean compiled = JAVAC.getTask(
                        messages, files, null, List.of("-g", "-proc:none", "-nowarn"), null, List.of(unit))
                .call();
        if (!compiled) {
            throw new IllegalArgumentException(messages + "\n" + source);
        }
        Map<String, byte[]> classes = new TreeMap<>();
        made.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
        return classes;
    }
}
