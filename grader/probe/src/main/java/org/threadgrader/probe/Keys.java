package org.threadgrader.probe;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Whether keys are compared without a method of the program's, or by one that looks at settled fields alone, so that the probe may
 * look one up. A piece of {@link Elements}.
 */
final class Keys {
    /** Packages of the JDK's whose classes compare themselves without asking others. */
    private static final Set<String> VALUES = Set.of("java.lang", "java.math", "java.time");

    /** How deep keys may lie in keys. */
    private static final int DEPTH = 8;

    /** The fields by which the objects of a class are told apart; nothing: a method of the program's tells more than they. */
    private static final ClassValue<Optional<Set<Field>>> EQUAL = new ClassValue<>() {
        @Override
        protected Optional<Set<Field>> computeValue(Class<?> type) {
            return fields(type, method(type, "equals", Object.class), method(type, "hashCode"));
        }
    };

    /** The fields by which they are ordered. */
    private static final ClassValue<Optional<Set<Field>>> ORDERED = new ClassValue<>() {
        @Override
        protected Optional<Set<Field>> computeValue(Class<?> type) {
            return Comparable.class.isAssignableFrom(type)
                    ? fields(type, method(type, "compareTo", Object.class))
                    : Optional.empty();
        }
    };

    private Keys() {}

    /** Whether to ask a key whether it equals another one, and for its hash code, has no effect. */
    static boolean mayBeAsked(Object key) {
        return mayBeAsked(key, 0);
    }

    private static boolean mayBeAsked(Object key, int depth) {
        if (key == null || areValues(key)) {
            return true;
        }
        Class<?> type = key.getClass();
        if (key instanceof List<?> list && isListOfJdk(type)) {
            return depth < DEPTH && list.stream().allMatch(part -> mayBeAsked(part, depth + 1));
        }
        if (key instanceof Map.Entry<?, ?> entry && isImmutableEntry(type)) {
            return depth < DEPTH && mayBeAsked(entry.getKey(), depth + 1) && mayBeAsked(entry.getValue(), depth + 1);
        }
        return depth < DEPTH && areSettled(EQUAL.get(type), key, depth);
    }

    private static boolean areSettled(Optional<Set<Field>> fields, Object key, int depth) {
        return fields.isPresent()
                && fields.get().stream().allMatch(field -> mayBeAsked(valueOf(field, key), depth + 1));
    }

    /** Whether to ask which of the two is less has no effect. */
    static boolean areOrdered(Object key, Object other) {
        return key instanceof Comparable
                && orderOf(key) == orderOf(other)
                && (areValues(key) || isOrdered(key) && isOrdered(other));
    }

    private static boolean isOrdered(Object key) {
        return areSettled(ORDERED.get(key.getClass()), key, 0);
    }

    /** The same of a key and another one of its kind. */
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
                || type == UUID.class
                || type == Date.class;
    }

    private static boolean isListOfJdk(Class<?> type) {
        return type == ArrayList.class
                || type.getName().equals("java.util.Arrays$ArrayList")
                || type.getName().startsWith("java.util.ImmutableCollections$");
    }

    private static boolean isImmutableEntry(Class<?> type) {
        return type == AbstractMap.SimpleImmutableEntry.class || type.getName().equals("java.util.KeyValueHolder");
    }

    /** What methods of a class read, where it is known that they do no more. */
    private static Optional<Set<Field>> fields(Class<?> type, Method... methods) {
        Set<Field> fields = new HashSet<>();
        for (Method method : methods) {
            ByOwnFields mark = method.getAnnotation(ByOwnFields.class);
            if (mark != null) {
                Stream.of(mark.value())
                        .map(name -> field(method.getDeclaringClass(), name))
                        .forEach(fields::add);
            } else if (type.isRecord() && isMadeByCompiler(type, method)) {
                Stream.of(type.getRecordComponents())
                        .filter(component -> !component.getType().isPrimitive())
                        .map(component -> field(type, component.getName()))
                        .forEach(fields::add);
            } else if (method.getDeclaringClass() != Object.class) {
                return Optional.empty();
            }
        }
        return Optional.of(fields);
    }

    /** Of a record: those are final, which hardly anybody writes. */
    private static boolean isMadeByCompiler(Class<?> type, Method method) {
        return method.getDeclaringClass() == type && Modifier.isFinal(method.getModifiers());
    }

    private static Field field(Class<?> type, String name) {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object valueOf(Field field, Object key) {
        try {
            return field.get(key);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Method method(Class<?> type, String name, Class<?>... parameters) {
        try {
            return type.getMethod(name, parameters);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
