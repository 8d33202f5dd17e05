public class Arguments extends Thread {
    static Thread make(ThreadGroup group, String name, boolean daemon, int max, String prefix) {
        Arguments thread = new Arguments(group, name);
        thread.max = max;
        thread.prefix = prefix;
        thread.setDaemon(daemon);
        return thread;
    }

    private int max;
    private String prefix;

    private Arguments(ThreadGroup group, String name) {
        super(group, name);
    }

    @Override
    public void run() {
        for (int i = 0; i < max; i++) {
            System.out.println(prefix + " " + i);
        }
    }

    public static void main(String[] args) {
        make(null, "Anna", false, 5, "line").start();
    }
}
