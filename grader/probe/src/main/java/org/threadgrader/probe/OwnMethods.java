package org.threadgrader.probe;

import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Set;

/**
 * Which methods of a JDK class the program has overridden: a hook that stands in for such a call has to let the program's own
 * method run, and the probe must not run it where the JDK would not.
 */
final class OwnMethods {
    private static final ClassValue<Set<String>> DECLARED = new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> type) {
            Set<String> names = new HashSet<>();
            for (Class<?> c = type; c != null; c = c.getSuperclass()) {
                if (c.getClassLoader() instanceof ProgramLoader) {
                    for (Method method : c.getDeclaredMethods()) {
                        names.add(method.getName() + '/' + method.getParameterCount());
                    }
                }
            }
            return names;
        }
    };

    private OwnMethods() {}

    /** Whether a call of the method on the object would reach code of the program's. */
    static boolean reach(Object object, String name, int parameters) {
        Set<String> declared = DECLARED.get(object.getClass());
        return !declared.isEmpty() && declared.contains(name + '/' + parameters);
    }
}
