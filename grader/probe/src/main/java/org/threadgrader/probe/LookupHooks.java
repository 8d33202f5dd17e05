package org.threadgrader.probe;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Iterator;
import java.util.Map;

/**
 * Handles of methods that are looked up: where the method is one of the JDK's by which threads meet, or of a collection, its calls
 * through the handle would pass every hook, and control is given up.
 */
@HooksFor(MethodHandles.Lookup.class)
public final class LookupHooks {
    private LookupHooks() {}

    public static MethodHandle findVirtual(
            MethodHandles.Lookup self, Class<?> type, String name, MethodType signature, int site)
            throws NoSuchMethodException, IllegalAccessException {
        MethodHandle found = self.findVirtual(type, name, signature);
        made(type, name, site);
        return found;
    }

    public static MethodHandle findStatic(
            MethodHandles.Lookup self, Class<?> type, String name, MethodType signature, int site)
            throws NoSuchMethodException, IllegalAccessException {
        MethodHandle found = self.findStatic(type, name, signature);
        made(type, name, site);
        return found;
    }

    public static MethodHandle bind(
            MethodHandles.Lookup self, Object receiver, String name, MethodType signature, int site)
            throws NoSuchMethodException, IllegalAccessException {
        MethodHandle found = self.bind(receiver, name, signature);
        made(receiver.getClass(), name, site);
        return found;
    }

    public static MethodHandle unreflect(MethodHandles.Lookup self, Method method, int site)
            throws IllegalAccessException {
        MethodHandle found = self.unreflect(method);
        made(method.getDeclaringClass(), method.getName(), site);
        return found;
    }

    private static void made(Class<?> type, String name, int site) {
        if (synchronises(type, name)) {
            Control.release(HookIndex.METHOD_HANDLE, site);
        }
    }

    private static boolean synchronises(Class<?> type, String name) {
        return name.equals("wait")
                || name.startsWith("notify")
                || Thread.class.isAssignableFrom(type)
                || !(type.getClassLoader() instanceof ProgramLoader) && isShared(type);
    }

    private static boolean isShared(Class<?> type) {
        return Calls.isConcurrent(type)
                || Calls.locksItself(type)
                || UnsafeTypes.contain(type)
                || Iterable.class.isAssignableFrom(type)
                || Iterator.class.isAssignableFrom(type)
                || Map.class.isAssignableFrom(type);
    }
}
