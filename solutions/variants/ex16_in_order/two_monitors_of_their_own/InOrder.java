package ex16_in_order;

public class InOrder {
    private final boolean[] done = new boolean[2];
    private final Object[] locks = {new Object(), new Object()};

    public void first(Runnable print) throws InterruptedException {
        print.run();
        set(0);
    }

    public void second(Runnable print) throws InterruptedException {
        await(0);
        print.run();
        set(1);
    }

    public void third(Runnable print) throws InterruptedException {
        await(1);
        print.run();
    }

    private void set(int part) {
        synchronized (locks[part]) {
            done[part] = true;
            locks[part].notify();
        }
    }

    private void await(int part) throws InterruptedException {
        synchronized (locks[part]) {
            while (!done[part]) {
                locks[part].wait();
            }
        }
    }
}
