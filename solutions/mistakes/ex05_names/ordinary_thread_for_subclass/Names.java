package ex05_names;

public class Names {
    static Thread named(String name, Runnable task) {
        return new Thread(task, name);
    }

    static Thread namedSubclass(String name, Runnable task) {
        Thread thread = new Thread(task);
        thread.setName(name);
        return thread;
    }
}
