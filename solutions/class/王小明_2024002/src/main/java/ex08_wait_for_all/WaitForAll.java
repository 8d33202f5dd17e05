package ex08_wait_for_all;

public class WaitForAll {
    static void count() {
        int i = 0;
        while (i < 100) {
            System.out.printf("%s %d%n", Thread.currentThread().getName(), i);
            i++;
        }
    }

    public static void main(String[] args) throws Exception {
        Thread first = new Thread(WaitForAll::count, "线程甲");
        Thread second = new Thread(WaitForAll::count, "线程乙");
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                first.start();
                second.start();
            }
        }
        second.join(); // 等第二个线程结束
        first.join();
        System.out.println("master thread is run over !");
    }
}
