// the interrupt is swallowed inside the loop, whose rounds are all the same
public class Main {
    public static void main(String[] args) throws InterruptedException {
        Thread clock = new Thread(() -> {
            int ticks = 0;
            while (!Thread.currentThread().isInterrupted()) {
                ticks++;
                try {
                    Thread.sleep(200);
                } catch (InterruptedException e) {
                    System.out.println("interrupted after " + ticks);
                }
            }
            System.out.println("clock stops");
        }, "clock");
        clock.start();
        Thread.sleep(700);
        clock.interrupt();
        clock.join();
        System.out.println("main ends");
    }
}
