package org.threadgrader.admit;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;

/**
 * The classes that a program can come to from its main class: those that a class file names which is one of them, in its
 * constants of any kind. What else lies in the folder is another program's. Whoever finds classes by names made at run time
 * can come to all. A piece of {@link ProgramReading}.
 */
final class Reach {
    private static final int UTF8 = 1;

    /** How a class is found by a name: of a method, or of the class that has it. */
    private static final Set<String> LOOKUPS =
            Set.of("forName", "loadClass", "findClass", "defineClass", "java.util.ServiceLoader");

    /** A class in a descriptor. */
    private static final Pattern TYPE = Pattern.compile("L([^;<>()\\[]+);");

    private final Map<String, byte[]> all;
    private final Map<String, byte[]> reached = new TreeMap<>();

    private Reach(Map<String, byte[]> all) {
        this.all = all;
    }

    /**
     * The reachable ones of the classes.
     *
     * @param all by binary name, with dots; class files that can be read
     * @param mainClass one of them
     */
    static Map<String, byte[]> from(String mainClass, Map<String, byte[]> all) {
        return new Reach(all).from(mainClass);
    }

    private Map<String, byte[]> from(String mainClass) {
        Deque<String> open = new ArrayDeque<>(Set.of(mainClass));
        while (!open.isEmpty()) {
            String name = open.remove();
            byte[] bytes = all.get(name);
            if (bytes == null || reached.putIfAbsent(name, bytes) != null) {
                continue;
            }
            Set<String> names = names(bytes);
            if (!Collections.disjoint(names, LOOKUPS)) {
                return all;
            }
            open.addAll(names);
        }
        return reached;
    }

    /** Everything in the class file that could be a class's name, and what would look one up. */
    private static Set<String> names(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        Set<String> names = new HashSet<>();
        for (int i = 1; i < reader.getItemCount(); i++) {
            int at = reader.getItem(i);
            // the second slot of a long or a double has no place
            if (at > 0 && bytes[at - 1] == UTF8) {
                String text = text(bytes, at);
                names.add(text.replace('/', '.'));
                Matcher types = TYPE.matcher(text);
                while (types.find()) {
                    names.add(types.group(1).replace('/', '.'));
                }
            }
        }
        return names;
    }

    private static String text(byte[] bytes, int at) {
        try {
            return new DataInputStream(new ByteArrayInputStream(bytes, at, bytes.length - at)).readUTF();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
