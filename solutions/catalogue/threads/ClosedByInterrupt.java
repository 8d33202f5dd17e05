// verdict: none
// twin: ClosedByPlainField
// covers: an overridden Thread.interrupt, volatile
// what: A reader's own interrupt closes what it reads, and it is called through a variable of type Thread.
public class ClosedByInterrupt {
    static class Reader extends Thread {
        private volatile boolean closed;
        private int read;

        @Override
        public void interrupt() {
            closed = true;
            super.interrupt();
        }

        @Override
        public void run() {
            while (!closed) {
                read++;
                Thread.yield();
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread reader = new Reader();
        reader.start();
        reader.interrupt();
        reader.join();
    }
}
