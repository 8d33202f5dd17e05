public class InOrder {
    private final Gate afterFirst = new Gate();
    private final Gate afterSecond = new Gate();

    public void first(Runnable print) throws InterruptedException {
        print.run();
        afterFirst.open();
    }

    public void second(Runnable print) throws InterruptedException {
        afterFirst.pass();
        print.run();
        afterSecond.open();
    }

    public void third(Runnable print) throws InterruptedException {
        afterSecond.pass();
        print.run();
    }
}
