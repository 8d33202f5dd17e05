package ex08_wait_for_all;

public class WaitForAll {
    static synchronized void say(String line) {
        System.out.println(line);
    }

    static void action(int max) {
        for (int i = 0; i < max; i++) {
            say(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) throws Exception {
        Thread t1 = new Thread(() -> action(100));
        Thread t2 = new Thread(() -> action(100));
        for (int i = 0; i < 100; i++) {
            say(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                t1.start();
                t2.start();
            }
        }
        Thread.sleep(500);
        say("master thread is run over !");
    }
}
