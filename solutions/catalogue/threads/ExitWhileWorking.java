// verdict: exit
// twin: ExitAfterWork
// covers: System.exit, Thread.start
// what: System.exit cuts off the worker that main has not waited for.
public class ExitWhileWorking {
    public static void main(String[] args) {
        Thread worker = new Thread(() -> {
            for (int page = 1; page <= 3; page++) {
                System.out.println("printing page " + page);
            }
        });
        worker.start();
        System.exit(0);
    }
}
