package ex06_arguments;

public class Arguments {
    static Thread make(ThreadGroup group, String name, boolean daemon, int max, String prefix) {
        Thread thread = new Thread(group, () -> {
            String[] lines = new String[max];
            for (int i = 0; i <= max; i++) {
                System.out.println(prefix + " " + i);
                lines[i] = prefix;
            }
        }, name);
        thread.setDaemon(daemon);
        return thread;
    }
}
