package lesson6;

public class Arguments {
    static Thread make(ThreadGroup group, String name, boolean daemon, int max, String prefix) {
        Thread thread = new Thread(group, new Counter(max, prefix), name, 0);
        thread.setDaemon(daemon);
        return thread;
    }
}
