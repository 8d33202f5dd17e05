package org.threadgrader.probe;

/**
 * How the variables are called that updates of two steps are made of ({@link EventKind#UPDATE_READ}): part of {@link EventKind}'s
 * vocabulary. A field is {@code owner.name}, its class's name with packages by slashes, as in class files.
 */
public final class VariableNames {
    /** The value of a key. */
    public static final String MAP = "Map";

    /** An element. */
    public static final String LIST = "List";

    /** An element. */
    public static final String ARRAY = "array";

    /** An atomic object's own. */
    public static final String ATOMIC = "atomic";

    /** Between several names, of which an object has but one. */
    private static final String OR = "|";

    private VariableNames() {}

    /** That of a field. */
    public static String field(String owner, String name) {
        return owner + "." + name;
    }

    /** That of whichever of several an object has. */
    public static String anyOf(Iterable<String> names) {
        return String.join(OR, names);
    }

    /** Each one that it may be. */
    public static String[] each(String name) {
        return name.split("\\|");
    }

    /** Whether it is a field. */
    public static boolean isField(String name) {
        return name.indexOf('.') >= 0;
    }

    /** A field's name as people write it, {@code Class.name}. */
    public static String simple(String field) {
        return field.substring(Math.max(field.lastIndexOf('/'), field.lastIndexOf('$')) + 1);
    }

    /** The one of several that an object has. */
    static String of(Object instance, String name) {
        if (name.contains(OR) && instance != null) {
            for (Class<?> type = instance.getClass(); type != null; type = type.getSuperclass()) {
                String owner = type.getName().replace('.', '/') + ".";
                for (String one : each(name)) {
                    if (one.startsWith(owner)) {
                        return one;
                    }
                }
            }
        }
        return name;
    }
}
