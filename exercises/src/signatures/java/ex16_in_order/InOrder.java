package ex16_in_order;

/** The signatures that ex16's scenarios compile against where students' sources are left out; never run. */
public class InOrder {
    public void first(Runnable print) throws InterruptedException {
        throw new UnsupportedOperationException();
    }

    public void second(Runnable print) throws InterruptedException {
        throw new UnsupportedOperationException();
    }

    public void third(Runnable print) throws InterruptedException {
        throw new UnsupportedOperationException();
    }
}
