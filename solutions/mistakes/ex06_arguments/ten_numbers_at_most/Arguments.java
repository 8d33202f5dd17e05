package ex06_arguments;

/** A thread with everything that can be said about it before it starts. */
public class Arguments {

    /** A new thread that is not started yet and that prints prefix and number, from 0 to max - 1, when it is started. */
    static Thread make(ThreadGroup group, String name, boolean daemon, int max, String prefix) {
        Thread thread = new Thread(group, () -> action(max, prefix), name);
        thread.setDaemon(daemon);
        return thread;
    }

    private static void action(int max, String prefix) {
        for (int i = 0; i < Math.min(max, 10); i++) {
            System.out.println(prefix + " " + i);
        }
    }
}
