// verdict: exception
// twin: TimedWaitInLoop
// covers: Object.wait(long)
// what: The wait of ten milliseconds may be over before the letter is there.
public class TimedWaitOnce {
    private String letter;

    synchronized void deliver(String text) {
        letter = text;
        notifyAll();
    }

    synchronized int read() throws InterruptedException {
        if (letter == null) {
            wait(10);
        }
        return letter.length();
    }

    public static void main(String[] args) throws InterruptedException {
        TimedWaitOnce box = new TimedWaitOnce();
        Thread postman = new Thread(() -> box.deliver("Dear Ada"));
        postman.start();
        System.out.println(box.read() + " letters");
        postman.join();
    }
}
