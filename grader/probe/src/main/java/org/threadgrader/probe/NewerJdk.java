package org.threadgrader.probe;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/** What the probe, which is compiled for the oldest supported JDK, calls of a newer one; only hooks for that one come here. */
final class NewerJdk {
    private NewerJdk() {}

    private static Class<?> builder() throws ClassNotFoundException {
        return Class.forName("java.lang.Thread$Builder");
    }

    static Thread unstarted(Object builder, Runnable target) {
        try {
            return (Thread) publicMethod(builder(), "unstarted", MethodType.methodType(Thread.class, Runnable.class))
                    .invoke(builder, target);
        } catch (Throwable e) {
            throw rethrown(e);
        }
    }

    static ThreadFactory factory(Object builder) {
        try {
            return (ThreadFactory) publicMethod(builder(), "factory", MethodType.methodType(ThreadFactory.class))
                    .invoke(builder);
        } catch (Throwable e) {
            throw rethrown(e);
        }
    }

    /** A builder of virtual threads. */
    static Object ofVirtual() {
        try {
            return MethodHandles.publicLookup()
                    .findStatic(
                            Thread.class,
                            "ofVirtual",
                            MethodType.methodType(Class.forName("java.lang.Thread$Builder$OfVirtual")))
                    .invoke();
        } catch (Throwable e) {
            throw rethrown(e);
        }
    }

    /** The reverse of a map in order. */
    static Object reversed(Object map) {
        try {
            Class<?> sequenced = Class.forName("java.util.SequencedMap");
            return publicMethod(sequenced, "reversed", MethodType.methodType(sequenced))
                    .invoke(map);
        } catch (Throwable e) {
            throw rethrown(e);
        }
    }

    /** The number that the JVM gave a thread; the older getId may be the program's own method. */
    static long threadId(Thread thread) {
        try {
            return (long) publicMethod(Thread.class, "threadId", MethodType.methodType(long.class))
                    .invoke(thread);
        } catch (Throwable e) {
            throw rethrown(e);
        }
    }

    static ExecutorService threadPerTask(ThreadFactory factory) {
        try {
            return (ExecutorService) MethodHandles.publicLookup()
                    .findStatic(
                            Executors.class,
                            "newThreadPerTaskExecutor",
                            MethodType.methodType(ExecutorService.class, ThreadFactory.class))
                    .invoke(factory);
        } catch (Throwable e) {
            throw rethrown(e);
        }
    }

    private static MethodHandle publicMethod(Class<?> owner, String name, MethodType type)
            throws ReflectiveOperationException {
        return MethodHandles.publicLookup().findVirtual(owner, name, type);
    }

    private static RuntimeException rethrown(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
        return new IllegalStateException("this JDK lacks what its programs use", thrown);
    }
}
