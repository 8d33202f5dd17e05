package org.threadgrader.probe;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleInfo;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

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
        made(self, found, type, site);
        return found;
    }

    public static MethodHandle findStatic(
            MethodHandles.Lookup self, Class<?> type, String name, MethodType signature, int site)
            throws NoSuchMethodException, IllegalAccessException {
        MethodHandle found = self.findStatic(type, name, signature);
        made(self, found, type, site);
        return found;
    }

    public static MethodHandle bind(
            MethodHandles.Lookup self, Object receiver, String name, MethodType signature, int site)
            throws NoSuchMethodException, IllegalAccessException {
        MethodHandle bound = self.bind(receiver, name, signature);
        if (Execution.now != null) {
            made(self, self.findVirtual(receiver.getClass(), name, signature), receiver.getClass(), site);
        }
        return bound;
    }

    public static MethodHandle findSpecial(
            MethodHandles.Lookup self, Class<?> type, String name, MethodType signature, Class<?> caller, int site)
            throws NoSuchMethodException, IllegalAccessException {
        MethodHandle found = self.findSpecial(type, name, signature, caller);
        made(self, found, type, site);
        return found;
    }

    public static MethodHandle unreflectSpecial(MethodHandles.Lookup self, Method method, Class<?> caller, int site)
            throws IllegalAccessException {
        MethodHandle found = self.unreflectSpecial(method, caller);
        made(self, found, method.getDeclaringClass(), site);
        return found;
    }

    public static MethodHandle unreflect(MethodHandles.Lookup self, Method method, int site)
            throws IllegalAccessException {
        MethodHandle found = self.unreflect(method);
        made(self, found, method.getDeclaringClass(), site);
        return found;
    }

    // what such a handle reads or writes, no hook sees

    public static MethodHandle findGetter(
            MethodHandles.Lookup self, Class<?> owner, String name, Class<?> type, int site)
            throws NoSuchFieldException, IllegalAccessException {
        return accessor(owner, self.findGetter(owner, name, type), site);
    }

    public static MethodHandle findSetter(
            MethodHandles.Lookup self, Class<?> owner, String name, Class<?> type, int site)
            throws NoSuchFieldException, IllegalAccessException {
        return accessor(owner, self.findSetter(owner, name, type), site);
    }

    public static MethodHandle findStaticGetter(
            MethodHandles.Lookup self, Class<?> owner, String name, Class<?> type, int site)
            throws NoSuchFieldException, IllegalAccessException {
        return accessor(owner, self.findStaticGetter(owner, name, type), site);
    }

    public static MethodHandle findStaticSetter(
            MethodHandles.Lookup self, Class<?> owner, String name, Class<?> type, int site)
            throws NoSuchFieldException, IllegalAccessException {
        return accessor(owner, self.findStaticSetter(owner, name, type), site);
    }

    public static MethodHandle unreflectGetter(MethodHandles.Lookup self, Field field, int site)
            throws IllegalAccessException {
        return accessor(field.getDeclaringClass(), self.unreflectGetter(field), site);
    }

    public static MethodHandle unreflectSetter(MethodHandles.Lookup self, Field field, int site)
            throws IllegalAccessException {
        return accessor(field.getDeclaringClass(), self.unreflectSetter(field), site);
    }

    private static MethodHandle accessor(Class<?> owner, MethodHandle found, int site) {
        if (Execution.now != null && owner.getClassLoader() instanceof ProgramLoader) {
            Control.release(Blinding.METHOD_HANDLE, site);
        }
        return found;
    }

    private static void made(MethodHandles.Lookup lookup, MethodHandle found, Class<?> type, int site) {
        if (Execution.now != null && synchronises(lookup, found, type)) {
            Control.release(Blinding.METHOD_HANDLE, site);
        }
    }

    private static boolean synchronises(MethodHandles.Lookup lookup, MethodHandle found, Class<?> type) {
        try {
            MethodHandleInfo method = lookup.revealDirect(found);
            return Control.mayMeet(method.getDeclaringClass(), method.getName());
        } catch (IllegalArgumentException noDirectOne) {
            return Control.mayMeet(type, "");
        }
    }
}
