package ex06_arguments;

public class Arguments {
    static Thread make(ThreadGroup group, String name, boolean daemon, int max, String prefix) {
        Arguments.max = max;
        Thread thread = new Thread(group, () -> {
            for (int i = 0; i < Arguments.max; i++) {
                System.out.println(prefix + " " + i);
            }
        }, name);
        thread.setDaemon(daemon);
        return thread;
    }

    private static int max;
}
