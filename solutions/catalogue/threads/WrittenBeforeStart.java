// verdict: none
// twin: WrittenAfterStart
// covers: Thread.start, field
// what: Main sets the name and then starts the thread that reads it.
public class WrittenBeforeStart {
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
        greeter.name = "Grace";
        thread.start();
        thread.join();
    }
}
