package ex06_arguments;

public class Arguments {
    static Thread make(ThreadGroup group, String name, boolean daemon, int max, String prefix) {
        Thread thread = new Thread(group, () -> {
            for (int i = 0; i < max; ++i) {
                System.out.printf("%s %d%n", prefix, i);
            }
        }, name);
        thread.setDaemon(daemon);
        return thread;
    }
}
