// verdict: none
// twin: TimedWaitOnce
// covers: Object.wait(long)
// what: Waits of ten milliseconds go on until the letter is there.
public class TimedWaitInLoop {
    private String letter;

    synchronized void deliver(String text) {
        letter = text;
        notifyAll();
    }

    synchronized int read() throws InterruptedException {
        while (letter == null) {
            wait(10);
        }
        return letter.length();
    }

    public static void main(String[] args) throws InterruptedException {
        TimedWaitInLoop box = new TimedWaitInLoop();
        Thread postman = new Thread(() -> box.deliver("Dear Ada"));
        postman.start();
        System.out.println(box.read() + " letters");
        postman.join();
    }
}
