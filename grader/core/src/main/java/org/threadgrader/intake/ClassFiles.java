package org.threadgrader.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.threadgrader.message.Message;

/**
 * The class files of a program that was compiled elsewhere, in the order of the class path. Nothing is loaded, only read.
 *
 * @param files never empty; a class may appear twice, and the first one counts
 */
public record ClassFiles(List<ClassFile> files) implements ClassReading {
    private static final int MOST = 20_000;
    private static final int LARGEST = 1 << 24;

    /** Keeps a list of its own. */
    public ClassFiles {
        files = List.copyOf(files);
    }

    /**
     * One class file.
     *
     * @param path where it lies in its folder or jar
     */
    public record ClassFile(String path, byte[] bytes) {}

    /** Reads folders and jars. What is no class file is passed over. */
    public static ClassReading read(List<Path> entries) {
        List<ClassFile> files = new ArrayList<>();
        for (Path entry : entries) {
            if (isSource(entry)) {
                return refused("source-for-classes", entry);
            }
            try {
                if (Files.isDirectory(entry)) {
                    readFolder(entry, files);
                } else if (entry.toString().endsWith(".class") && Files.exists(entry)) {
                    return refused("class-for-folder", entry);
                } else if (Files.exists(entry)) {
                    readJar(entry, files);
                } else {
                    return refused("no-classes-folder", entry);
                }
            } catch (IOException | UncheckedIOException e) {
                return refused(Files.isDirectory(entry) ? "folder-unreadable" : "no-jar", entry);
            }
            if (files.size() > MOST) {
                return refused("too-many-classes", entry, MOST);
            }
        }
        return files.isEmpty() ? refused("no-class-files", entries.get(0)) : new ClassFiles(files);
    }

    private static boolean isSource(Path entry) {
        return entry.toString().endsWith(".java") && !Files.isDirectory(entry);
    }

    private static Unreadable refused(String what, Object... args) {
        return new Unreadable(Message.of("intake." + what, args));
    }

    private static void readFolder(Path folder, List<ClassFile> files) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> found = walk.filter(path -> isProgramClass(inside(folder, path)))
                    .filter(Files::isRegularFile)
                    .limit(MOST + 1L)
                    .sorted()
                    .toList();
            for (Path path : found) {
                try (InputStream in = Files.newInputStream(path)) {
                    files.add(new ClassFile(inside(folder, path), in.readNBytes(LARGEST)));
                }
            }
        }
    }

    private static String inside(Path folder, Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    private static void readJar(Path jar, List<ClassFile> files) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!entry.isDirectory() && isProgramClass(entry.getName()) && files.size() <= MOST) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        files.add(new ClassFile(entry.getName(), in.readNBytes(LARGEST)));
                    }
                }
            }
        } catch (IllegalArgumentException e) {
            // a name in an encoding that the archive does not tell
            throw new IOException(e);
        }
    }

    /** Descriptions of modules and packages are no classes, and what lies in META-INF is for other versions of Java. */
    private static boolean isProgramClass(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.endsWith(".class")
                && !name.equals("module-info.class")
                && !name.equals("package-info.class")
                && !path.startsWith("META-INF/");
    }
}
