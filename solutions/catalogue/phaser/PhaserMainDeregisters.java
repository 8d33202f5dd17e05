// verdict: none
// twin: PhaserMainNeverArrives
// covers: Phaser
// what: main arrives and deregisters before it joins the workers.
import java.util.concurrent.Phaser;

public class PhaserMainDeregisters {
    public static void main(String[] args) throws InterruptedException {
        Phaser phaser = new Phaser(1);
        Thread[] workers = new Thread[2];
        for (int i = 0; i < workers.length; i++) {
            int number = i + 1;
            phaser.register();
            workers[i] = new Thread(() -> {
                System.out.println("worker " + number + " prepares");
                phaser.arriveAndAwaitAdvance();
                System.out.println("worker " + number + " works");
                phaser.arriveAndDeregister();
            });
            workers[i].start();
        }
        phaser.arriveAndDeregister();
        for (Thread worker : workers) {
            worker.join();
        }
    }
}
