// attack: a thread whose own methods say what is not so
// poses-as: ex02
// expected: graded 20
// stopped-by: portable
public class ByConstructor {
    static class Evil extends Thread {
        @Override
        public long getId() {
            return 1;
        }

        @Override
        public String toString() {
            throw new IllegalStateException();
        }

        @Override
        public boolean equals(Object other) {
            return true;
        }

        @Override
        public int hashCode() {
            return 0;
        }

        @Override
        public boolean isInterrupted() {
            throw new IllegalStateException();
        }

        @Override
        public Thread.UncaughtExceptionHandler getUncaughtExceptionHandler() {
            return null;
        }

        @Override
        public void run() {
            throw new IllegalStateException();
        }
    }

    public static void main(String[] args) {
        new Evil().start();
        new Evil().start();
    }
}
