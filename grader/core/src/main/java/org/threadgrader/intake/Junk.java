package org.threadgrader.intake;

import java.util.Locale;
import java.util.Set;

/** What editors, builds and operating systems leave beside the sources a student means. */
final class Junk {
    private static final Set<String> FOLDERS = Set.of(
            "__macosx", "target", "out", "bin", "build", "node_modules", ".idea", ".git", ".settings", ".vscode");

    private Junk() {}

    /** A folder that holds no submission and no sources. */
    static boolean isFolder(String name) {
        return name.startsWith(".") || FOLDERS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** An entry of the class folder nobody means as a submission. */
    static boolean besideSubmissions(String name) {
        return name.startsWith(".") || name.equalsIgnoreCase("__MACOSX");
    }

    /** A file that is named when it is left out; any other file without Java in it needs no word. */
    static boolean isFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return name.startsWith(".")
                || lower.endsWith(".class")
                || lower.endsWith(".jar")
                || lower.equals("thumbs.db")
                || lower.equals("desktop.ini")
                || lower.equals("module-info.java");
    }

    static boolean isJava(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".java");
    }
}
