package org.threadgrader.check;

import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * Brings a student's class, and whatever shares its package, to the name under which a {@link Scenario} calls it: who left
 * out the package line, or wrote another, is judged like everybody else.
 */
final class Renaming {
    private final String from;
    private final String to;

    private Renaming(String from, String to) {
        this.from = from.replace('.', '/');
        this.to = to.replace('.', '/');
    }

    /** A renaming from one binary name to another. */
    static Renaming of(String from, String to) {
        return new Renaming(from, to);
    }

    /** The classes under their new names; the very same where nothing is to be renamed. */
    Map<String, byte[]> in(Map<String, byte[]> classes) {
        if (from.equals(to)) {
            return classes;
        }
        Remapper names = new Remapper(Opcodes.ASM9) {
            @Override
            public String map(String internalName) {
                return classes.containsKey(internalName.replace('/', '.')) ? renamed(internalName) : internalName;
            }
        };
        Map<String, byte[]> renamed = new TreeMap<>();
        classes.forEach((name, bytes) ->
                renamed.put(names.map(name.replace('.', '/')).replace('/', '.'), rewritten(bytes, names)));
        return renamed;
    }

    private String renamed(String name) {
        if (name.equals(from) || name.startsWith(from + "$")) {
            return to + name.substring(from.length());
        }
        return packageOf(name).equals(packageOf(from))
                ? packageOf(to) + name.substring(packageOf(name).length())
                : name;
    }

    private static String packageOf(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }

    private static byte[] rewritten(byte[] bytes, Remapper names) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(bytes).accept(new ClassRemapper(writer, names), 0);
        return writer.toByteArray();
    }
}
