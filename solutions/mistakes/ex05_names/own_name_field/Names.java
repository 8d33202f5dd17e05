package ex05_names;

public class Names {
    static Thread named(String name, Runnable task) {
        return new Thread(task, name);
    }

    static Thread namedSubclass(String name, Runnable task) {
        return new NamedThread(name, task);
    }

    private static class NamedThread extends Thread {
        private String name;
        private Runnable task;

        NamedThread(String name, Runnable task) {
            this.name = name;
            this.task = task;
        }

        @Override
        public void run() {
            task.run();
        }
    }
}
