package ex05_names;

/** Threads that bear a name from the beginning. */
public class Names {

    /** A new thread that is not started yet, bears this name, and runs the task once when it is started. */
    static Thread named(String name, Runnable task) {
        return new Thread(task, name.substring(0, Math.min(8, name.length())));
    }

    /** The same, but the thread is an object of a subclass of Thread. */
    static Thread namedSubclass(String name, Runnable task) {
        return new NamedThread(name, task);
    }

    private static class NamedThread extends Thread {
        private final Runnable task;

        NamedThread(String name, Runnable task) {
            super(name);
            this.task = task;
        }

        @Override
        public void run() {
            task.run();
        }
    }
}
