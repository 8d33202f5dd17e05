// verdict: race
// also: exception
// twin: StartAfterConstructor
// covers: Thread.start in a constructor, field
// what: The base class starts the thread before the subclass has set its field.
public class StartInBaseConstructor {
    abstract static class Task {
        final Thread thread = new Thread(this::work);

        Task() {
            thread.start();
        }

        abstract void work();
    }

    static class Greeting extends Task {
        private String name;

        Greeting(String name) {
            this.name = name;
        }

        @Override
        void work() {
            System.out.println("hello " + name.toUpperCase());
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Greeting greeting = new Greeting("Ada");
        greeting.thread.join();
    }
}
