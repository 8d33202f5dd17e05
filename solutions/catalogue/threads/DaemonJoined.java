// verdict: none
// twin: DaemonCutOff
// covers: Thread.setDaemon, Thread.join
// what: Main waits for its daemon before it ends.
public class DaemonJoined {
    public static void main(String[] args) throws InterruptedException {
        Thread reporter = new Thread(() -> {
            for (int line = 1; line <= 3; line++) {
                System.out.println("report, line " + line);
            }
        });
        reporter.setDaemon(true);
        reporter.start();
        reporter.join();
        System.out.println("main ends");
    }
}
