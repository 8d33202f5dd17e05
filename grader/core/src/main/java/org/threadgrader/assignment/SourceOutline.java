package org.threadgrader.assignment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.threadgrader.intake.SourceFile;

/**
 * What a source says it declares and mentions, read without a compiler, so that it works for sources that do not
 * compile: a piece of the {@link Matching}.
 *
 * @param file the source
 * @param packageName its package line's; empty without one
 * @param types the top-level types it declares
 * @param allTypes these and the types inside them
 * @param words every identifier in it
 * @param hasMain whether it declares a method {@code void main(}
 */
record SourceOutline(
        SourceFile file,
        String packageName,
        Set<String> types,
        Set<String> allTypes,
        Set<String> words,
        boolean hasMain) {
    private static final Set<String> TYPE_WORDS = Set.of("class", "interface", "enum", "record");

    static SourceOutline of(SourceFile file) {
        Set<String> types = new LinkedHashSet<>();
        Set<String> allTypes = new LinkedHashSet<>();
        Set<String> words = new LinkedHashSet<>();
        StringBuilder packageName = new StringBuilder();
        boolean inPackage = false;
        boolean hasMain = false;
        int depth = 0;
        String before = "";
        String last = "";
        Tokens tokens = new Tokens(file.text());
        for (String token = tokens.next(); !token.isEmpty(); token = tokens.next()) {
            boolean word = Character.isJavaIdentifierStart(token.codePointAt(0));
            if (word) {
                words.add(token);
            }
            if (inPackage) {
                inPackage = word || token.equals(".");
                packageName.append(inPackage ? token : "");
            } else if (token.equals("package") && depth == 0 && packageName.isEmpty()) {
                inPackage = true;
            } else if (token.equals("{")) {
                depth++;
            } else if (token.equals("}")) {
                depth = Math.max(0, depth - 1);
            } else if (word && TYPE_WORDS.contains(last) && !before.equals(".")) {
                allTypes.add(token);
                if (depth == 0) {
                    types.add(token);
                }
            } else if (token.equals("(") && last.equals("main") && before.equals("void")) {
                hasMain = true;
            }
            before = last;
            last = token;
        }
        return new SourceOutline(file, packageName.toString(), types, allTypes, words, hasMain);
    }

    /** The file's name without its ending. */
    String stem() {
        String name = file.name();
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** Whether it says nothing at all, or nothing but comments. */
    boolean isEmpty() {
        return new Tokens(file.text()).next().isEmpty();
    }

    /** Whether it lies in a folder named as its package, as in a project of several exercises. */
    boolean isAtHome() {
        return !packageName.isEmpty() && ("/" + file.folder()).endsWith("/" + packageName.replace('.', '/'));
    }

    /** Whether this source could name a type of that package without being in it: by an import, or in full. */
    boolean mentions(String otherPackage) {
        return !otherPackage.isEmpty() && words.containsAll(List.of(otherPackage.split("\\.", -1)));
    }
}
