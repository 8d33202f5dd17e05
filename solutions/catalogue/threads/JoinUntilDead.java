// verdict: none
// twin: JoinForAMoment
// covers: Thread.join(long), Thread.isAlive, field
// what: Joins of five milliseconds go on until the thread is no longer alive.
public class JoinUntilDead {
    private static String report;

    public static void main(String[] args) throws InterruptedException {
        Thread author = new Thread(() -> report = "all is well");
        author.start();
        while (author.isAlive()) {
            author.join(5);
        }
        if (report == null) {
            throw new AssertionError("no report");
        }
    }
}
