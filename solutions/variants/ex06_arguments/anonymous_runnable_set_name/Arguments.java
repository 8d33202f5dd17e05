package ex06_arguments;

public class Arguments {
    static Thread make(ThreadGroup group, String name, boolean daemon, int max, String prefix) {
        Runnable task = new Runnable() {
            @Override
            public void run() {
                int i = 0;
                while (i < max) {
                    System.out.println(prefix + " " + i);
                    i++;
                }
            }
        };
        Thread thread = new Thread(group, task);
        thread.setName(name);
        thread.setDaemon(daemon);
        return thread;
    }
}
