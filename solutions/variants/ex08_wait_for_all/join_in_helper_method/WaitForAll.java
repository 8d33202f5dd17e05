public class WaitForAll {
    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) {
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                Waiting.startTwo(() -> action(100));
            }
        }
        Waiting.forAll();
        System.out.println("master thread is run over !");
    }
}

class Waiting {
    private static final java.util.Deque<Thread> STARTED = new java.util.ArrayDeque<>();

    static void startTwo(Runnable work) {
        for (int k = 0; k < 2; k++) {
            Thread t = new Thread(work);
            t.start();
            STARTED.push(t);
        }
    }

    static void forAll() {
        while (!STARTED.isEmpty()) {
            try {
                STARTED.peek().join();
                STARTED.pop();
            } catch (InterruptedException e) {
                // asked to stop waiting, but the task says to wait: look again
            }
        }
    }
}
