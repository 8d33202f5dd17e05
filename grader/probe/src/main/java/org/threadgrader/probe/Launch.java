package org.threadgrader.probe;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/** Calls a program's main method in a thread named main, under the scheduler. */
final class Launch implements Runnable {
    private final Execution execution;
    private final Task task;
    private final ProgramLoader loader;

    Launch(Execution execution, Task task, ProgramLoader loader) {
        this.execution = execution;
        this.task = task;
        this.loader = loader;
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
            callMain();
        } catch (Stop e) {
            return;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Stop) {
                return;
            }
            execution.ending.mainThrew();
            Threads.dispatchUncaught(execution, main, e.getCause());
        } catch (VerifyError | ClassFormatError e) {
            // no compiler wrote that: woven code that the JVM refuses is the grader's own fault
            execution.ending.finish("unverifiable:" + e, 0);
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
