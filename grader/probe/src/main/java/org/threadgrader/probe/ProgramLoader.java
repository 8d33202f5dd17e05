package org.threadgrader.probe;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Defines the woven classes of one program; each run gets a loader of its own, so that no static state is left. */
final class ProgramLoader extends ClassLoader {
    private final Map<String, byte[]> classes;
    private final List<Class<?>> loaded = new ArrayList<>();

    ProgramLoader(Map<String, byte[]> classes, boolean assertions) {
        super(ProgramLoader.class.getClassLoader());
        this.classes = classes;
        setDefaultAssertionStatus(assertions);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        Class<?> defined = defineClass(name, bytes, 0, bytes.length);
        synchronized (loaded) {
            loaded.add(defined);
        }
        return defined;
    }

    /** Gives all static fields the values they had before any code ran; false where that can't be done. */
    boolean reset() {
        synchronized (loaded) {
            try {
                for (Class<?> type : loaded) {
                    for (Field field : type.getDeclaredFields()) {
                        reset(field);
                    }
                }
                return true;
            } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
                return false;
            }
        }
    }

    private static void reset(Field field) throws IllegalAccessException {
        if (!Modifier.isStatic(field.getModifiers()) || Modifier.isFinal(field.getModifiers())) {
            return;
        }
        field.setAccessible(true);
        Class<?> type = field.getType();
        // element 0 of a new array is the default value
        field.set(null, type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null);
    }
}
