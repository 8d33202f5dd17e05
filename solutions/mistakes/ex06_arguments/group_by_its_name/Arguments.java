package ex06_arguments;

public class Arguments {
    static Thread make(String group, String name, boolean daemon, int max, String prefix) {
        Thread thread = new Thread(new ThreadGroup(group), () -> {
            for (int i = 0; i < max; i++) {
                System.out.println(prefix + " " + i);
            }
        }, name);
        thread.setDaemon(daemon);
        return thread;
    }
}
