package org.threadgrader.assignment;

import java.util.List;
import java.util.Optional;

/**
 * What a program uses of the JDK in one place: a question to the {@link AllowList}.
 *
 * @param type binary name with dots of the class that the class file names, such as {@code java.util.Map$Entry}
 * @param member a method's or a field's name, {@code new} for a constructor; empty where the class alone is named
 * @param parameters the simple names of a method's parameter types
 * @param constants the texts pushed one right after the other right before the use, as arguments written in the source are
 */
public record JdkUse(String type, Optional<String> member, List<String> parameters, List<String> constants) {
    /** Keeps lists of its own. */
    public JdkUse {
        parameters = List.copyOf(parameters);
        constants = List.copyOf(constants);
    }

    /** The class alone. */
    public static JdkUse ofType(String type) {
        return new JdkUse(type, Optional.empty(), List.of(), List.of());
    }

    /** The same member, looked for in another class. */
    JdkUse in(String otherType) {
        return new JdkUse(otherType, member, parameters, constants);
    }

    String packageName() {
        return type.substring(0, Math.max(0, type.lastIndexOf('.')));
    }

    String className() {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    /** As a student would write it, such as {@code Runtime.exec} or {@code new ProcessBuilder}. */
    public String written() {
        String name = className().replace('$', '.');
        return member.map(called -> called.equals("new") ? "new " + name : name + "." + called)
                .orElse(type.replace('$', '.'));
    }
}
