package org.threadgrader.probe;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
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

    /** What may differ in a collection that is one all the same: eviction is asked for in the midst of a change. */
    private static final Set<String> HARMLESS =
            Set.of("removeEldestEntry/1", "toString/0", "equals/1", "hashCode/0", "clone/0");

    private OwnMethods() {}

    /** Whether a call of the method on the object would reach code of the program's. */
    static boolean reach(Object object, String name, int parameters) {
        Set<String> declared = DECLARED.get(object.getClass());
        return !declared.isEmpty() && declared.contains(name + '/' + parameters);
    }

    /** Whether a class of the program's has a method of its own, by name and number of parameters, for one of a JDK class above it. */
    static boolean changeThoseOf(Class<?> base, Class<?> type) {
        Set<String> declared = DECLARED.get(type);
        for (Class<?> c = base; !declared.isEmpty() && c != null; c = c.getSuperclass()) {
            for (Method method : c.getDeclaredMethods()) {
                String key = method.getName() + '/' + method.getParameterCount();
                boolean inherited = (method.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0;
                if (inherited && declared.contains(key) && !HARMLESS.contains(key)) {
                    return true;
                }
            }
        }
        return false;
    }
}
