package org.threadgrader.probe;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/** Calls a program's main method in a thread named main, under the scheduler. */
final class Launch implements Runnable {
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
        Method method = type.getMethod("main", String[].class);
        if (!Modifier.isStatic(method.getModifiers())) {
            throw new NoSuchMethodException("main is not static");
        }
        method.setAccessible(true);
        method.invoke(null, (Object) task.arguments().toArray(new String[0]));
    }
}
