// verdict: race
// also: exception
// twin: WrittenBeforeStart
// covers: Thread.start, field
// what: Main sets the name when the thread that reads it has been started.
public class WrittenAfterStart {
    static class Greeter implements Runnable {
        private String name;

        @Override
        public void run() {
            System.out.println("hello " + name.toUpperCase());
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Greeter greeter = new Greeter();
        Thread thread = new Thread(greeter);
        thread.start();
        greeter.name = "Grace";
        thread.join();
    }
}
