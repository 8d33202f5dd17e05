// verdict: race
// twin: VolatileDoubleCheck
// covers: synchronized block, static field, double-checked locking
// what: The first check of double-checked locking reads a field that is not volatile.
public class BrokenDoubleCheck {
    static class Settings {
        private static Settings instance;

        private int pageSize;

        private Settings() {
            pageSize = 25;
        }

        static Settings get() {
            if (instance == null) {
                synchronized (Settings.class) {
                    if (instance == null) {
                        instance = new Settings();
                    }
                }
            }
            return instance;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Runnable printer = () -> System.out.println("page size " + Settings.get().pageSize);
        Thread first = new Thread(printer);
        Thread second = new Thread(printer);
        first.start();
        second.start();
        first.join();
        second.join();
    }
}
