// verdict: none
// twin: HandlerOfTheOther
// covers: Thread.setUncaughtExceptionHandler, Thread.join
// what: The thread's own handler notes the exception, main reads it after the join.
public class HandlerOfTheThread {
    private static String failure = "none";

    public static void main(String[] args) throws InterruptedException {
        Thread parser = new Thread(() -> System.out.println(Integer.parseInt("twelve")));
        Thread printer = new Thread(() -> System.out.println("printing"));
        parser.setUncaughtExceptionHandler((thread, thrown) -> failure = thrown.getMessage());
        parser.start();
        printer.start();
        parser.join();
        printer.join();
        System.out.println("failure: " + failure);
    }
}
