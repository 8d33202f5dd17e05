// verdict: race
// also: exception
// twin: JoinUntilDead
// covers: Thread.join(long), field
// what: A join of five milliseconds may end before the thread does.
public class JoinForAMoment {
    private static String report;

    public static void main(String[] args) throws InterruptedException {
        Thread author = new Thread(() -> report = "all is well");
        author.start();
        author.join(5);
        if (report == null) {
            throw new AssertionError("no report");
        }
    }
}
