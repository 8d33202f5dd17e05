package ex08_wait_for_all;

public class WaitForAll {
    static volatile boolean[] ended = new boolean[2];

    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) throws Exception {
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                for (int k = 0; k < 2; k++) {
                    int worker = k;
                    new Thread(() -> {
                        action(100);
                        ended[worker] = true;
                    }).start();
                }
            }
        }
        while (!ended[0] || !ended[1]) {
            Thread.sleep(5);
        }
        System.out.println("master thread is run over !");
    }
}
