// verdict: none
// twin: BrokenDoubleCheck
// covers: synchronized block, volatile, double-checked locking
// what: Double-checked locking over a volatile field.
public class VolatileDoubleCheck {
    static class Settings {
        private static volatile Settings instance;

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
