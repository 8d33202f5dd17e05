// verdict: race
// also: no-progress
// twin: ClosedByInterrupt
// covers: an overridden Thread.interrupt
// what: A reader's own interrupt closes what it reads, and it is called through a variable of type Thread; the field in between is not volatile.
public class ClosedByPlainField {
    static class Reader extends Thread {
        private boolean closed;
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
