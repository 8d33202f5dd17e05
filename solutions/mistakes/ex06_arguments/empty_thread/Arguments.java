package ex06_arguments;

public class Arguments {
    static Thread make(ThreadGroup group, String name, boolean daemon, int max, String prefix) {
        Thread thread = new Thread(group, name);
        thread.setDaemon(daemon);
        return thread;
    }
}
