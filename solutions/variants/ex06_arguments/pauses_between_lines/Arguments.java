package ex06_arguments;

public class Arguments {
    static Thread make(ThreadGroup group, String name, boolean daemon, int max, String prefix) {
        Thread thread = new Thread(group, () -> {
            try {
                for (int i = 0; i < max; i++) {
                    System.out.println(prefix + " " + i);
                    Thread.sleep(100);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, name);
        thread.setDaemon(daemon);
        return thread;
    }
}
