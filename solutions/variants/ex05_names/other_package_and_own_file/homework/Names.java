package homework;

public class Names {
    static Thread named(String name, Runnable task) {
        return new Thread(task, name);
    }

    static Thread namedSubclass(String name, Runnable task) {
        return new NamedWorker(name, task);
    }
}
