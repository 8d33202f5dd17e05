package org.threadgrader.compile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;
import org.threadgrader.compile.Outcome.ClassFile;
import org.threadgrader.intake.SourceFile;

/**
 * The files {@link Javac} sees: a submission's sources, the platform, and nothing else.
 *
 * <p>Class path, source path and processor path are empty whatever directory the process runs in: an empty
 * {@code -cp} would mean the current one, and a plug-in found there starts even under {@code -proc:none}.
 */
final class SourcesInMemory extends ForwardingJavaFileManager<JavaFileManager> {
    private static final Set<StandardLocation> EMPTY = Set.of(
            StandardLocation.CLASS_PATH,
            StandardLocation.SOURCE_PATH,
            StandardLocation.ANNOTATION_PROCESSOR_PATH,
            StandardLocation.ANNOTATION_PROCESSOR_MODULE_PATH);

    private final List<Output> outputs = new ArrayList<>();

    private SourcesInMemory(JavaFileManager platform) {
        super(platform);
    }

    static SourcesInMemory over(StandardJavaFileManager platform) {
        try {
            platform.setLocation(StandardLocation.CLASS_PATH, List.of());
            platform.setLocation(StandardLocation.ANNOTATION_PROCESSOR_PATH, List.of());
        } catch (IOException e) {
            throw new IllegalStateException("an empty path needs no file", e);
        }
        return new SourcesInMemory(platform);
    }

    /** The class files written since the last call. */
    List<ClassFile> takeClasses() {
        List<ClassFile> classes = outputs.stream().map(Output::classFile).toList();
        outputs.clear();
        return classes;
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        return isEmpty(location) ? List.of() : super.list(location, packageName, kinds, recurse);
    }

    @Override
    public ClassLoader getClassLoader(Location location) {
        // Plug-ins and processors are looked for here; the platform's own loader holds none of a student's.
        return ClassLoader.getPlatformClassLoader();
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, @Nullable FileObject sibling) {
        Output output = new Output(className, sibling instanceof Source source ? source.index() : -1);
        outputs.add(output);
        return output;
    }

    @Override
    public boolean isSameFile(FileObject a, FileObject b) {
        return a.equals(b);
    }

    private static boolean isEmpty(Location location) {
        return location instanceof StandardLocation standard && EMPTY.contains(standard);
    }

    private static URI uri(String scheme, String path) {
        try {
            return new URI(scheme, null, path, null);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("quoted, every path is a URI", e);
        }
    }

    /**
     * One source. Its URI is absolute and holds its index, so that no name is read as an option or an argument file
     * and two files never are the same; the URI's last part becomes the class file's SourceFile attribute.
     */
    static final class Source extends SimpleJavaFileObject {
        private final int index;
        private final SourceFile file;

        Source(int index, SourceFile file) {
            super(uri("source", "/" + index + "/" + file.name()), Kind.SOURCE);
            this.index = index;
            this.file = file;
        }

        int index() {
            return index;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return file.text();
        }

        @Override
        public String getName() {
            return file.path();
        }

        /** Downloads rename files ({@code Foo (1).java}): a class is known by its own name, never by its file's. */
        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return true;
        }
    }

    private static final class Output extends SimpleJavaFileObject {
        private final String className;
        private final int source;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Output(String className, int source) {
            super(uri("class", "/" + className), Kind.CLASS);
            this.className = className;
            this.source = source;
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }

        ClassFile classFile() {
            return new ClassFile(className.replace('/', '.'), source, bytes.toByteArray());
        }
    }
}
