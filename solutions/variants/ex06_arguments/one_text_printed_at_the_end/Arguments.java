package ex06_arguments;

public class Arguments {
    static Thread make(ThreadGroup group, String name, boolean daemon, int max, String prefix) {
        Thread thread = new Thread(group, () -> {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < max; i++) {
                text.append(prefix).append(' ').append(i).append('\n');
            }
            System.out.print(text);
        }, name);
        thread.setDaemon(daemon);
        return thread;
    }
}
