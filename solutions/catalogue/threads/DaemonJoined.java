// verdict: none
// twin: DaemonCutOff
// covers: Thread.setDaemon, Thread.join, field
// what: Main waits for its daemon before it ends.
public class DaemonJoined {
    private static int lines;

    public static void main(String[] args) throws InterruptedException {
        Thread reporter = new Thread(() -> {
            for (int line = 1; line <= 3; line++) {
                System.out.println("report, line " + line);
                lines++;
            }
        });
        reporter.setDaemon(true);
        reporter.start();
        reporter.join();
        if (lines != 3) {
            throw new AssertionError("lines: " + lines);
        }
    }
}
