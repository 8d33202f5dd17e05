package ex05_names;

public class Names {
    static Thread named(String name, Runnable task) {
        Thread thread = new Thread(task);
        thread.setName(name);
        return thread;
    }

    static Thread namedSubclass(String name, Runnable task) {
        NamedThread thread = new NamedThread();
        thread.task = task;
        thread.setName(name);
        return thread;
    }

    private static class NamedThread extends Thread {
        Runnable task;

        public void run() {
            task.run();
        }
    }
}
