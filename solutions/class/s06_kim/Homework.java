// all three in one file, I hope that is ok

/** Two threads, made by Thread's constructor with a target, count beside the main thread. */
class ByConstructor {

    /** Counts under the name of whichever thread runs it. The counter is local, so each thread has its own. */
    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) {
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                // start() makes the new thread; run() would only call the method in this one.
                new Thread(() -> action(100)).start();
                new Thread(() -> action(100)).start();
            }
        }
        // Nobody waits, so the workers may still be counting when this line appears.
        System.out.println("master thread is run over !");
    }
}

class BySubclass {
    public static void main(String[] args) {
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                new Thread() {
                    @Override
                    public void run() {
                        for (int j = 0; j < 100; j++) {
                            System.out.println(getName() + " " + j);
                        }
                    }
                }.start();
                new Thread("second") {
                    private int j;

                    @Override
                    public void run() {
                        for (; j < 100; j++) {
                            System.out.println(getName() + " " + j);
                        }
                    }
                }.start();
            }
        }
        System.out.println("threading is ok !");
    }
}

/** Three threads count at the same time; the main thread waits for the other two before its closing line. */
class WaitForAll {

    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread first = new Thread(() -> action(100));
        Thread second = new Thread(() -> action(100));
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                first.start();
                second.start();
            }
        }
        // Here, not at i == 20: a join up there would stop main's own counting.
        first.join();
        second.join();
        System.out.println("master thread is run over !");
    }
}
