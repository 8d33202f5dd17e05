package ex06_arguments;

public class Arguments {
    static Thread make(ThreadGroup group, String name, boolean daemon, int max, String prefix) {
        Runnable task = () -> action(max, prefix);
        Thread thread;
        if (group != null) {
            thread = new Thread(group, task, name);
        } else {
            thread = new Thread(task, name);
        }
        thread.setDaemon(daemon);
        return thread;
    }

    private static void action(int max, String prefix) {
        for (int i = 0; i < max; i++) {
            System.out.println(prefix + " " + i);
        }
    }
}
