// verdict: none
// twin: ExitWhileWorking
// covers: System.exit, Thread.join
// what: System.exit comes when the worker has ended.
public class ExitAfterWork {
    public static void main(String[] args) throws InterruptedException {
        Thread worker = new Thread(() -> {
            for (int page = 1; page <= 3; page++) {
                System.out.println("printing page " + page);
            }
        });
        worker.start();
        worker.join();
        System.exit(0);
    }
}
