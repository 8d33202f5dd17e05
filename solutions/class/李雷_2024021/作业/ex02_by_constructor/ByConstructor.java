/* 李雷的作业，参考了课本第 3 章 */
package ex02_by_constructor;

/** Two threads, made by Thread's constructor with a target, count beside the main thread. */
public class ByConstructor {

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
