package ex02_by_constructor;

public class ByConstructor {
    static final int COUNT = 100;

    static void action(int max) {
        new Counter(Thread.currentThread()).countTo(max);
    }

    public static void main(String[] args) {
        new Counter(Thread.currentThread()) {
            @Override
            void afterLine(int i) {
                if (i == 20) Starter.startTwo(() -> action(COUNT));
            }
        }.countTo(COUNT);
        System.out.println("master thread is run over !");
    }
}

class Counter {
    private final Thread thread;

    Counter(Thread thread) {
        this.thread = thread;
    }

    void countTo(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(thread.getName() + " " + i);
            afterLine(i);
        }
    }

    void afterLine(int i) {}
}

final class Starter {
    static void startTwo(Runnable work) {
        for (int k = 1; k <= 2; k++) {
            Thread t = new Thread(work, "worker-" + k);
            t.start();
        }
    }
}
