package org.threadgrader.probe;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Whether keys are compared without a method of the program's, so that the probe may look one up. A piece of {@link Elements}.
 */
final class Keys {
    /** Packages of the JDK's whose classes compare themselves without asking others. */
    private static final Set<String> VALUES = Set.of("java.lang", "java.math", "java.time");

    private static final ClassValue<Boolean> BY_IDENTITY = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return declares(type, Object.class, "equals", Object.class) && declares(type, Object.class, "hashCode");
        }
    };

    /** Records whose methods the compiler made: those are final, which hardly anybody writes. */
    private static final ClassValue<Boolean> BY_COMPONENTS = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return type.isRecord()
                    && declares(type, type, "equals", Object.class)
                    && declares(type, type, "hashCode")
                    && isFinal(type, "equals", Object.class)
                    && isFinal(type, "hashCode");
        }
    };

    private Keys() {}

    /** Whether the JDK alone tells whether the key equals another one, and what its hash code is. */
    static boolean areEqualByJdk(Object key) {
        if (key == null || areValues(key)) {
            return true;
        }
        Class<?> type = key.getClass();
        if (key instanceof List<?> list && type.getName().startsWith("java.util.ImmutableCollections$")) {
            return list.stream().allMatch(Keys::areEqualByJdk);
        }
        if (key instanceof Map.Entry<?, ?> entry && isImmutableEntry(type)) {
            return areEqualByJdk(entry.getKey()) && areEqualByJdk(entry.getValue());
        }
        return BY_IDENTITY.get(type) || BY_COMPONENTS.get(type) && areComponentsEqualByJdk(key, type);
    }

    /** Whether the JDK alone tells which of the two is less. */
    static boolean areOrdered(Object key, Object other) {
        return key instanceof Comparable && areValues(key) && orderOf(key) == orderOf(other);
    }

    /** Whether the JDK can tell of a key which is less, it or one of its kind. */
    static boolean areOrdered(Object key) {
        return key != null && areOrdered(key, key);
    }

    private static Class<?> orderOf(Object key) {
        return key instanceof Enum<?> constant ? constant.getDeclaringClass() : key.getClass();
    }

    private static boolean areValues(Object key) {
        Class<?> type = key.getClass();
        return key instanceof Enum
                || type.getClassLoader() == null && VALUES.contains(type.getPackageName())
                || type == UUID.class;
    }

    private static boolean isImmutableEntry(Class<?> type) {
        return type == AbstractMap.SimpleImmutableEntry.class || type.getName().equals("java.util.KeyValueHolder");
    }

    private static boolean areComponentsEqualByJdk(Object key, Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (!component.getType().isPrimitive() && !areEqualByJdk(valueOf(component, key, type))) {
                return false;
            }
        }
        return true;
    }

    private static Object valueOf(RecordComponent component, Object key, Class<?> type) {
        try {
            Field field = type.getDeclaredField(component.getName());
            field.setAccessible(true);
            return field.get(key);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean declares(Class<?> type, Class<?> owner, String name, Class<?>... parameters) {
        return method(type, name, parameters).getDeclaringClass() == owner;
    }

    private static boolean isFinal(Class<?> type, String name, Class<?>... parameters) {
        return Modifier.isFinal(method(type, name, parameters).getModifiers());
    }

    private static Method method(Class<?> type, String name, Class<?>... parameters) {
        try {
            return type.getMethod(name, parameters);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
