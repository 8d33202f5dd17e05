package ex16_in_order;

public class InOrder {
    private Runnable first;
    private Runnable second;
    private Runnable third;

    public synchronized void first(Runnable print) {
        first = print;
        printIfAllAreHere();
    }

    public synchronized void second(Runnable print) {
        second = print;
        printIfAllAreHere();
    }

    public synchronized void third(Runnable print) {
        third = print;
        printIfAllAreHere();
    }

    private void printIfAllAreHere() {
        if (first != null && second != null && third != null) {
            first.run();
            second.run();
            third.run();
        }
    }
}
