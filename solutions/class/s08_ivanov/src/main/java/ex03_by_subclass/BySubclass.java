package ex03_by_subclass;

/** Two objects of a subclass of Thread count beside the main thread. */
public class BySubclass {

    public static void main(String[] args) {
        for (int i = 0; i < 100; i++) {
            // This class is no Thread, so getName() is not at hand: ask for the current thread.
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                // Two objects: a thread can be started only once.
                new FkThread().start();
                new FkThread().start();
            }
        }
        System.out.println("threading is ok !");
    }
}
