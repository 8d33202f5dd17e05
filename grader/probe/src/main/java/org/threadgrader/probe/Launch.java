package org.threadgrader.probe;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/** Calls a program's main method in a thread named main, under the scheduler. */
final class Launch implements Runnable {
    /** From Java 25 on it need not be public, static, or have a parameter (JEP 512). */
    private static final boolean ANY_MAIN = Runtime.version().feature() >= 25;

    private final Execution execution;
    private final Task task;
    private final ProgramLoader loader;
    private final String refusal;

    /**
     * @param refusal what the JVM has against a class of the program; empty: nothing
     */
    Launch(Execution execution, Task task, ProgramLoader loader, String refusal) {
        this.execution = execution;
        this.task = task;
        this.loader = loader;
        this.refusal = refusal;
    }

    /** Starts the main thread; it has control from the beginning. */
    void start(ThreadGroup group) {
        Thread thread = new Thread(group, this, "main");
        thread.setDaemon(false);
        thread.setContextClassLoader(loader);
        execution.launch(thread);
        thread.start();
    }

    @Override
    public void run() {
        ControlledThread main = null;
        try {
            main = execution.beginMain();
            if (refusal.isEmpty()) {
                callMain();
            } else {
                execution.ending.finish("unverifiable:" + refusal, 0);
            }
        } catch (Stop e) {
            return;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Stop) {
                return;
            }
            execution.ending.mainThrew();
            Threads.dispatchUncaught(execution, main, e.getCause());
        } catch (LinkageError e) {
            execution.ending.mainThrew();
            Threads.dispatchUncaught(execution, main, e);
        } catch (ReflectiveOperationException e) {
            execution.ending.finish("not-begun:" + e, 0);
        } catch (OutOfMemoryError e) {
            Runtime.getRuntime().halt(3);
        } finally {
            if (main != null) {
                execution.end(main);
            }
        }
    }

    private void callMain() throws ReflectiveOperationException {
        Class<?> type = loader.begin(task.mainClass());
        Method method = mainOf(type);
        method.setAccessible(true);
        Object self = Modifier.isStatic(method.getModifiers()) ? null : instanceOf(type);
        if (method.getParameterCount() == 0) {
            method.invoke(self);
        } else {
            method.invoke(self, (Object) task.arguments().toArray(new String[0]));
        }
    }

    /** The method that this JDK would call (JLS 12.1.4): one with parameters if there is one, else the other. */
    private static Method mainOf(Class<?> type) throws NoSuchMethodException {
        Method withParameters = declared(type, String[].class);
        Method method = withParameters == null && ANY_MAIN ? declared(type) : withParameters;
        if (method == null || !ANY_MAIN && !isPublicAndStatic(method)) {
            throw new NoSuchMethodException(type.getName() + ".main");
        }
        return method;
    }

    private static boolean isPublicAndStatic(Method method) {
        return Modifier.isPublic(method.getModifiers()) && Modifier.isStatic(method.getModifiers());
    }

    /** The nearest one, inherited or not; null: none. */
    private static Method declared(Class<?> type, Class<?>... parameters) {
        for (Class<?> declaring = type; declaring != null; declaring = declaring.getSuperclass()) {
            try {
                Method method = declaring.getDeclaredMethod("main", parameters);
                if (!Modifier.isPrivate(method.getModifiers())) {
                    return method;
                }
            } catch (NoSuchMethodException e) {
                // a class further up may have it
            }
        }
        return null;
    }

    private static Object instanceOf(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }
}
