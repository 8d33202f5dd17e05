package ex05_names;

import java.util.concurrent.Executors;

public class Names {
    static Thread named(String name, Runnable task) {
        Thread thread = Executors.defaultThreadFactory().newThread(task);
        thread.setName(name);
        return thread;
    }

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
