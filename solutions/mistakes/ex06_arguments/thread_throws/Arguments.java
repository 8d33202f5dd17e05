package ex06_arguments;

public class Arguments {
    static Thread make(ThreadGroup group, String name, boolean daemon, int max, String prefix) {
        String[] lines = new String[max];
        for (int i = 0; i < max; i++) {
            lines[i] = prefix + " " + i;
        }
        Thread thread = new Thread(group, () -> {
            for (int i = 0; i <= max; i++) {
                System.out.println(lines[i]);
            }
        }, name);
        thread.setDaemon(daemon);
        return thread;
    }
}
