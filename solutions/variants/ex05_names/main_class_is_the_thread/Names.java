package ex05_names;

public class Names extends Thread {
    static Thread named(String name, Runnable task) {
        return new Thread(task, name);
    }

    static Thread namedSubclass(String name, Runnable task) {
        return new Names(name, task);
    }

    private Runnable task;

    public Names(String name, Runnable task) {
        super(name);
        this.task = task;
    }

    @Override
    public void run() {
        task.run();
    }

    public static void main(String[] args) {
        named("Anna", () -> System.out.println(Thread.currentThread().getName())).start();
        namedSubclass("Bert", () -> System.out.println(Thread.currentThread().getName())).start();
    }
}
