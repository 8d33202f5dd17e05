package ex02_by_constructor;

public class ByConstructor {
    class Worker implements Runnable {
        int i = 0;

        public synchronized void run() {
            while (true) {
                if (i >= 100) {
                    break;
                }
                System.out.println(Thread.currentThread().getName() + " " + i);
                i = i + 1;
            }
        }
    }

    public static void main(String[] args) {
        ByConstructor outer = new ByConstructor();
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                Thread x = new Thread(outer.new Worker());
                Thread y = new Thread(outer.new Worker());
                x.start();
                y.start();
            }
        }
        System.out.println("master thread is run over !");
    }
}
