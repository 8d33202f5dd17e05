package org.threadgrader.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What editors, builds and operating systems leave beside the sources a student means. */
final class Junk {
    private static final Set<String> FOLDERS = Set.of(
            "__macosx", "target", "out", "bin", "build", "node_modules", ".idea", ".git", ".settings", ".vscode");
    private static final List<String> ARCHIVES =
            List.of(".zip", ".rar", ".7z", ".tar", ".gz", ".tgz", ".xz", ".bz2", ".zst");
    private static final List<String> ACCOMPANYING = List.of(
            ".md",
            ".yaml",
            ".yml",
            ".xml",
            ".properties",
            ".gradle",
            ".kts",
            ".iml",
            ".sha256",
            ".mf",
            "mvnw",
            "gradlew",
            ".cmd",
            ".bat");
    private static final String TESTS = "src/test/";

    private Junk() {}

    /** A folder that holds no submission and no sources. */
    static boolean isFolder(String name) {
        return name.startsWith(".") || FOLDERS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** The folder of tests that a file lies in, ending in a slash. */
    static Optional<String> tests(String path) {
        int found = ("/" + path).indexOf("/" + TESTS);
        return found < 0 ? Optional.empty() : Optional.of(path.substring(0, found + TESTS.length()));
    }

    /** An entry of the class folder nobody means as a submission. */
    static boolean besideSubmissions(String name) {
        return name.startsWith(".") || name.equalsIgnoreCase("__MACOSX") || name.equals("META-INF");
    }

    /** A hidden entry of the class folder that may hold somebody's work all the same. */
    static boolean mayBeHidden(ClassEntry entry) {
        String name = entry.name();
        boolean work = entry.isFolder() ? !FOLDERS.contains(name.toLowerCase(Locale.ROOT)) : isArchive(name);
        // macOS keeps what its own disks know of a file beside it
        return work && name.startsWith(".") && !name.startsWith("._");
    }

    /** A file that is named as left out, whatever a student meant by it. */
    static boolean isFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return name.startsWith(".")
                || lower.endsWith(".class")
                || lower.endsWith(".jar")
                || lower.equals("thumbs.db")
                || lower.equals("desktop.ini")
                || isModule(name);
    }

    /** What would cut the sources off from each other, and from what the grader gives them. */
    static boolean isModule(String name) {
        return name.equalsIgnoreCase("module-info.java");
    }

    /** A file that goes with sources, as a handout's texts and a build's descriptions do, and that nobody means as an answer. */
    static boolean accompanies(String path) {
        String lower = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return ACCOMPANYING.stream().anyMatch(lower::endsWith);
    }

    static boolean isJava(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".java");
    }

    /** A source by all but the end of its name, as mail programs and editors make it: {@code Names.java.txt}. */
    static boolean isRenamedJava(String path) {
        return path.substring(path.lastIndexOf('/') + 1)
                .toLowerCase(Locale.ROOT)
                .contains(".java");
    }

    static boolean isZip(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /** A library for most, and for some who export from an editor what they hand in. */
    static boolean isJar(String name) {
        return !name.startsWith(".") && name.toLowerCase(Locale.ROOT).endsWith(".jar");
    }

    /** Whether students pack their files into such a file, be it one that is read here or not. */
    static boolean isArchive(String name) {
        return archive(name).isPresent();
    }

    /** How an archive is packed, as its name says: {@code 7z}, without a dot. */
    static Optional<String> archive(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ARCHIVES.stream()
                .filter(lower::endsWith)
                .map(ending -> ending.substring(1))
                .findFirst();
    }
}
