// verdict: none
// twin: StartInBaseConstructor
// covers: Thread.start, constructor, field
// what: The thread is made in the base class but started when the object is complete.
public class StartAfterConstructor {
    abstract static class Task {
        final Thread thread = new Thread(this::work);

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
        greeting.thread.start();
        greeting.thread.join();
    }
}
