// verdict: deadlock
// twin: NotifyAllReadersAndWriters
// covers: Object.wait, Object.notify
// what: The last reader wakes one thread, which may be a reader that has to let the writer go first.
public class NotifyReadersAndWriters {
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
            notify();
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
        NotifyReadersAndWriters lock = new NotifyReadersAndWriters();
        new Thread(lock::read).start();
        new Thread(lock::write).start();
        new Thread(lock::read).start();
    }
}
