package ex05_names;

public class Names {
    static Thread named(String name, Runnable task) {
        return new Thread(task::run, name);
    }

    static Thread namedSubclass(String name, Runnable task) {
        return new Thread(task, name) {};
    }
}
