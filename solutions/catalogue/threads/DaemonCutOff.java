// verdict: exit
// twin: DaemonJoined
// covers: Thread.setDaemon
// what: The program ends while its daemon still writes the report.
public class DaemonCutOff {
    public static void main(String[] args) {
        Thread reporter = new Thread(() -> {
            for (int line = 1; line <= 3; line++) {
                System.out.println("report, line " + line);
            }
        });
        reporter.setDaemon(true);
        reporter.start();
        System.out.println("main ends");
    }
}
