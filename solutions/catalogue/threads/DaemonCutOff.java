// verdict: race
// also: exception, exit
// twin: DaemonJoined
// covers: Thread.setDaemon, field
// what: The program does not wait for its daemon, which may be cut off at any line of the report.
public class DaemonCutOff {
    private static int lines;

    public static void main(String[] args) {
        Thread reporter = new Thread(() -> {
            for (int line = 1; line <= 3; line++) {
                System.out.println("report, line " + line);
                lines++;
            }
        });
        reporter.setDaemon(true);
        reporter.start();
        if (lines != 3) {
            throw new AssertionError("lines: " + lines);
        }
    }
}
