package ex06_arguments;

public class Arguments {
    static Thread make(ThreadGroup group, String name, boolean daemon, int max, String prefix) {
        return new Printing(group, name, daemon, max, prefix);
    }

    private static class Printing extends Thread {
        private final int max;
        private final String prefix;
        private int i = 0;

        Printing(ThreadGroup group, String name, boolean daemon, int max, String prefix) {
            super(group, name);
            setDaemon(daemon);
            this.max = max;
            this.prefix = prefix;
        }

        @Override
        public void run() {
            do {
                System.out.println(prefix + " " + i);
                i += 1;
            } while (i < max);
        }
    }
}
