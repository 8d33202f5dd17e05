package org.threadgrader.weave;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Answers the {@link Hierarchy}'s questions about the JDK's classes, from the JDK the judge runs on. Only names below
 * {@code java} and {@code javax} are ever looked up, and nothing is initialised, so that no name of a student's choosing
 * makes the judge run code.
 */
final class Jdk {

    private final Map<String, Optional<JdkType>> types = new ConcurrentHashMap<>();

    static boolean owns(String internalName) {
        return internalName.startsWith("java/") || internalName.startsWith("javax/");
    }

    Optional<JdkType> find(String internalName) {
        // Names from student code are not kept: the table's size must not depend on what comes in.
        return owns(internalName) ? known(internalName) : Optional.empty();
    }

    private Optional<JdkType> known(String internalName) {
        Optional<JdkType> type = types.get(internalName);
        if (type == null) {
            type = load(internalName);
            if (type.isPresent()) {
                types.put(internalName, type);
            }
        }
        return type;
    }

    private static Optional<JdkType> load(String internalName) {
        try {
            return Optional.of(JdkType.of(
                    Class.forName(internalName.replace('/', '.'), false, ClassLoader.getPlatformClassLoader())));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }
}
