package org.threadgrader.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Programs of a few lines, compiled into a folder as a person would. */
final class CompiledSample {
    private CompiledSample() {}

    /** Compiles a source file that declares a class of this name, without a package. */
    static Path compile(Path folder, String className, String source, String... options) throws IOException {
        Path file = Files.writeString(
                Files.createDirectories(folder.resolveSibling(folder.getFileName() + "-src"))
                        .resolve(className + ".java"),
                source);
        Files.createDirectories(folder);
        List<String> arguments = new ArrayList<>(List.of("-nowarn", "-proc:none", "-d", folder.toString()));
        arguments.addAll(options.length == 0 ? List.of("-g") : List.of(options));
        arguments.add(file.toString());
        int status = ToolProvider.getSystemJavaCompiler()
                .run(null, OutputStream.nullOutputStream(), null, arguments.toArray(String[]::new));
        if (status != 0) {
            throw new IllegalArgumentException(source);
        }
        return folder;
    }

    /** A class whose main method has this body. */
    static Path main(Path folder, String className, String body) throws IOException {
        return compile(
                folder,
                className,
                "public class " + className + " {\n    public static void main(String[] args) throws Exception {\n"
                        + body + "\n    }\n}\n");
    }

    /** The folder's files as a jar. */
    static Path jar(Path folder, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(new JarEntry(folder.relativize(file).toString().replace('\\', '/')));
                out.write(Files.readAllBytes(file));
            }
        }
        return jar;
    }
}
