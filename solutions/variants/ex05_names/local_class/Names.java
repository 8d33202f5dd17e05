package ex05_names;

public class Names {
    static Thread named(String name, Runnable task) {
        return new Thread(task, name);
    }

    static Thread namedSubclass(String name, Runnable task) {
        class Local extends Thread {
            Local() {
                super(name);
            }

            @Override
            public void run() {
                task.run();
            }
        }
        return new Local();
    }
}
