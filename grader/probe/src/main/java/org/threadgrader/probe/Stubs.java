package org.threadgrader.probe;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Recording stubs for an author's scenario, which drives a student's class inside the child JVM: each call on a stub is an
 * event, and the judge makes it once more on a mock of the same interface.
 */
public final class Stubs {
    private Stubs() {}

    /**
     * A stub that records each call and answers with nothing: zero, false or null.
     *
     * @throws IllegalArgumentException for an interface with two methods of one name and as many parameters
     */
    public static <T> T of(Class<T> type) {
        return make(type, (stub, method, arguments) -> zero(method.getReturnType()));
    }

    /**
     * A stub that records each call, then does and answers what the real one does.
     *
     * @throws IllegalArgumentException for an interface with two methods of one name and as many parameters
     */
    public static <T> T of(Class<T> type, T real) {
        return make(type, (stub, method, arguments) -> {
            try {
                method.setAccessible(true);
                return method.invoke(real, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        });
    }

    private static <T> T make(Class<T> type, InvocationHandler answer) {
        refuseOverloads(type);
        ClassLoader own = type.getClassLoader();
        ClassLoader loader = own == null ? Stubs.class.getClassLoader() : own;
        Object stub = Proxy.newProxyInstance(loader, new Class<?>[] {type}, (self, method, arguments) -> {
            if (method.getDeclaringClass() == Object.class) {
                return ofObject(self, type, method, arguments);
            }
            record(self, method, arguments == null ? new Object[0] : arguments);
            return answer.invoke(self, method, arguments);
        });
        return type.cast(stub);
    }

    // a recorded call says the name and how many arguments there were
    private static void refuseOverloads(Class<?> type) {
        Map<String, Class<?>[]> known = new HashMap<>();
        for (Method method : type.getMethods()) {
            if (Modifier.isStatic(method.getModifiers()) || method.isBridge()) {
                continue;
            }
            String name = method.getName() + "(" + method.getParameterCount();
            Class<?>[] other = known.putIfAbsent(name, method.getParameterTypes());
            if (other != null && !Arrays.equals(other, method.getParameterTypes())) {
                throw new IllegalArgumentException("a stub cannot tell apart the methods " + method.getName() + " of "
                        + type.getName() + " with " + method.getParameterCount() + " parameters: rename one");
            }
        }
    }

    private static void record(Object stub, Method method, Object[] arguments) {
        Execution e = Execution.now;
        if (e == null) {
            return;
        }
        ControlledThread c = e.self();
        e.point(c);
        String name = method.getDeclaringClass().getName() + "#" + method.getName() + "(" + arguments.length;
        e.event(c, EventKind.CALL, c.site, e.idOf(stub), 0, name);
        for (Object argument : arguments) {
            boolean number = argument instanceof Number;
            String text = e.inNumbersOfThisRun(simple(argument));
            int object = text.isEmpty() ? e.idOf(argument) : 0;
            e.event(c, EventKind.CALL_ARGUMENT, c.site, object, number ? ((Number) argument).longValue() : 0, text);
        }
        e.news(c);
    }

    /** A letter for the type, then the value; empty for an object of any other type. */
    private static String simple(Object argument) {
        if (argument instanceof String) {
            return "T" + argument;
        }
        if (argument instanceof Integer) {
            return "I" + argument;
        }
        if (argument instanceof Long) {
            return "J" + argument;
        }
        if (argument instanceof Short) {
            return "S" + argument;
        }
        if (argument instanceof Byte) {
            return "B" + argument;
        }
        if (argument instanceof Character) {
            return "C" + argument;
        }
        if (argument instanceof Boolean) {
            return "Z" + argument;
        }
        if (argument instanceof Double) {
            return "D" + argument;
        }
        return argument instanceof Float ? "F" + argument : "";
    }

    private static Object ofObject(Object self, Class<?> type, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> self == arguments[0];
            case "hashCode" -> System.identityHashCode(self);
            default -> "stub of " + type.getSimpleName();
        };
    }

    private static Object zero(Class<?> type) {
        return !type.isPrimitive() || type == void.class
                ? null
                : java.lang.reflect.Array.get(java.lang.reflect.Array.newInstance(type, 1), 0);
    }
}
