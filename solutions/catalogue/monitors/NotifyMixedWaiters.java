// verdict: deadlock
// twin: NotifyAllMixedWaiters
// covers: Object.wait, Object.notify
// what: Producers and consumers wait at one monitor, and notify may wake one of the wrong sort.
public class NotifyMixedWaiters {
    private Integer item;

    synchronized void put(int value) throws InterruptedException {
        while (item != null) {
            wait();
        }
        item = value;
        notify();
    }

    synchronized int take() throws InterruptedException {
        while (item == null) {
            wait();
        }
        int value = item;
        item = null;
        notify();
        return value;
    }

    interface Step {
        void run() throws InterruptedException;
    }

    private static Thread twice(Step step) {
        Thread thread = new Thread(() -> {
            try {
                step.run();
                step.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        thread.start();
        return thread;
    }

    public static void main(String[] args) throws InterruptedException {
        NotifyMixedWaiters slot = new NotifyMixedWaiters();
        Thread[] all = {twice(slot::take), twice(slot::take), twice(() -> slot.put(1)), twice(() -> slot.put(2))};
        for (Thread thread : all) {
            thread.join();
        }
    }
}
