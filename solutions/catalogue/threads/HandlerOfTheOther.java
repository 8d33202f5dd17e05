// verdict: exception
// twin: HandlerOfTheThread
// covers: Thread.setUncaughtExceptionHandler
// what: The handler is set on the other thread, so the exception stays uncaught.
public class HandlerOfTheOther {
    private static String failure = "none";

    public static void main(String[] args) throws InterruptedException {
        Thread parser = new Thread(() -> System.out.println(Integer.parseInt("twelve")));
        Thread printer = new Thread(() -> System.out.println("printing"));
        printer.setUncaughtExceptionHandler((thread, thrown) -> failure = thrown.getMessage());
        parser.start();
        printer.start();
        parser.join();
        printer.join();
        System.out.println("failure: " + failure);
    }
}
