package org.threadgrader.probe;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.Enumeration;
import java.util.stream.Stream;

/**
 * The loggers, of which a JVM has one set: after a program that uses them they are put back. All by name, as a JVM need not have
 * the module java.logging. A piece of {@link Surroundings}.
 */
final class Loggers {
    private static final String PACKAGE = "java.util.logging.";

    private Loggers() {}

    /** Whether the next program finds them as new. */
    static boolean restore() {
        try {
            Class<?> type = Class.forName(PACKAGE + "LogManager");
            Object manager = call(type, null, "getLogManager");
            boolean clean = manager.getClass() == type;
            for (Object name : Collections.list((Enumeration<?>) call(type, manager, "getLoggerNames"))) {
                Object logger = call(type, manager, "getLogger", name);
                clean &= logger == null || restore(logger);
            }
            // levels, and the root's handler as soon as somebody logs
            call(type, manager, "readConfiguration");
            return clean;
        } catch (ReflectiveOperationException | RuntimeException e) {
            return false;
        }
    }

    private static boolean restore(Object logger) throws ReflectiveOperationException {
        Class<?> type = Class.forName(PACKAGE + "Logger");
        boolean clean = logger.getClass().getClassLoader() == null;
        for (Object handler : (Object[]) call(type, logger, "getHandlers")) {
            // one that writes into a file would have to be closed, which may call methods of the program's
            String base = UnsafeTypes.baseOf(handler.getClass()).getName();
            clean &= base.equals(PACKAGE + "ConsoleHandler") || base.equals(PACKAGE + "Handler");
            call(type, logger, "removeHandler", handler);
        }
        call(type, logger, "setFilter", (Object) null);
        call(type, logger, "setUseParentHandlers", true);
        return clean;
    }

    private static Object call(Class<?> type, Object target, String name, Object... arguments)
            throws IllegalAccessException, InvocationTargetException {
        Method called = Stream.of(type.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == arguments.length)
                .findFirst()
                .orElseThrow();
        return called.invoke(target, arguments);
    }
}
