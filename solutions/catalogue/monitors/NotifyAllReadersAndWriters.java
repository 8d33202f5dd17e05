// verdict: none
// twin: NotifyReadersAndWriters
// covers: Object.wait, Object.notifyAll
// what: The last reader wakes all, so that a writer is among them.
public class NotifyAllReadersAndWriters {
    private int readers;
    private int waitingWriters;
    private boolean writing;

    synchronized void beginRead() throws InterruptedException {
        while (writing || waitingWriters > 0) {
            wait();
        }
        readers++;
    }

    synchronized void endRead() {
        readers--;
        if (readers == 0) {
            notifyAll();
        }
    }

    synchronized void beginWrite() throws InterruptedException {
        waitingWriters++;
        while (writing || readers > 0) {
            wait();
        }
        waitingWriters--;
        writing = true;
    }

    synchronized void endWrite() {
        writing = false;
        notifyAll();
    }

    private void read() {
        try {
            beginRead();
            System.out.println("reading");
            endRead();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write() {
        try {
            beginWrite();
            System.out.println("writing");
            endWrite();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void main(String[] args) {
        NotifyAllReadersAndWriters lock = new NotifyAllReadersAndWriters();
        new Thread(lock::read).start();
        new Thread(lock::write).start();
        new Thread(lock::read).start();
    }
}
