package ex05_names;

public class Names {
    static Thread named(String name, Runnable task) {
        return new Thread(task, name);
    }

    static Thread namedSubclass(String name, Runnable task) {
        return new NamedThread(name, task);
    }

    private static class NamedThread extends Thread {
        NamedThread(String name, Runnable task) {
            super(null, task, name);
        }

        @Override
        public void run() {
            System.out.println(getName() + " begins");
            super.run();
            System.out.println(getName() + " ends");
        }
    }
}
