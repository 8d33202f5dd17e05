package org.threadgrader.probe;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.Set;

/**
 * Which methods of a JDK class the program has overridden: a hook that stands in for such a call has to let the program's own
 * method run, and the probe must not run it where the JDK would not. Methods are named as {@code tryLock()} and
 * {@code await(JLjava/util/concurrent/TimeUnit;)}.
 */
final class OwnMethods {
    private static final ClassValue<Set<String>> DECLARED = new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> type) {
            Set<String> declared = new HashSet<>();
            for (Class<?> c = type; c != null && c.getClassLoader() instanceof ProgramLoader; c = c.getSuperclass()) {
                for (Method method : c.getDeclaredMethods()) {
                    if ((method.getModifiers() & (Modifier.PRIVATE | Modifier.STATIC)) == 0) {
                        declared.add(key(method));
                    }
                }
            }
            return declared;
        }
    };

    /** Methods of the JDK's that come to some of the program's. */
    private static final ClassValue<Set<String>> THROUGH = new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> type) {
            GoesThroughOwn mark = type.getDeclaredAnnotation(GoesThroughOwn.class);
            return mark == null ? Set.of() : Set.of(mark.value());
        }
    };

    private OwnMethods() {}

    private static String key(Method method) {
        StringBuilder key = new StringBuilder(method.getName()).append('(');
        for (Class<?> parameter : method.getParameterTypes()) {
            key.append(parameter.descriptorString());
        }
        return key.append(')').toString();
    }

    /** Whether a call of the method on the object would reach code of the program's. */
    static boolean reach(Object object, String method) {
        Set<String> declared = DECLARED.get(object.getClass());
        return !declared.isEmpty() && (declared.contains(method) || areReachedThrough(object, method));
    }

    /** Whether the program has written the method that a call on the object comes to. */
    static boolean override(Object object, String method) {
        return DECLARED.get(object.getClass()).contains(method);
    }

    /** Whether the JDK's method of that name, which the object's class may have overridden, comes to code of the program's. */
    static boolean areReachedThrough(Object object, String method) {
        return THROUGH.get(object.getClass()).contains(method);
    }

    /** Whether one of them is called where a method is called by reflection. */
    static boolean areReachedBy(Method called, Object target) {
        return called.getDeclaringClass().getClassLoader() instanceof ProgramLoader
                || target != null && !Modifier.isStatic(called.getModifiers()) && reach(target, key(called));
    }

    /** Whether a class of the program's overrides a method of the JDK's class above it. */
    static boolean changeThoseOf(Class<?> base, Class<?> type) {
        Set<String> declared = DECLARED.get(type);
        for (Class<?> c = base; !declared.isEmpty() && c != null; c = c.getSuperclass()) {
            for (Method method : c.getDeclaredMethods()) {
                boolean inherited = (method.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0;
                if (inherited && declared.contains(key(method)) && !key(method).equals(HookIndex.EVICTION)) {
                    return true;
                }
            }
        }
        return false;
    }
}
