package ex06_arguments;

public class Arguments {
    static Thread make(ThreadGroup group, String name, boolean daemon, int max, String prefix) {
        Thread thread = new Thread(group, name) {
            @Override
            public void run() {
                for (int i = 0; i < max; i++) {
                    System.out.print(prefix);
                    System.out.print(" ");
                    System.out.println(i);
                }
            }
        };
        thread.setDaemon(daemon);
        return thread;
    }
}
