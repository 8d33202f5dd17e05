package ex06_arguments;

public class Arguments {
    static Thread make(ThreadGroup group, String name, boolean daemon, int max, String prefix) {
        Thread thread = new Thread(group, () -> {
            System.out.println("run begin");
            for (int i = 0; i < max; i++) {
                System.out.println(prefix + ": " + i);
            }
            System.out.println(Thread.currentThread().getName() + " run end");
        }, name);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.setDaemon(daemon);
        return thread;
    }
}
