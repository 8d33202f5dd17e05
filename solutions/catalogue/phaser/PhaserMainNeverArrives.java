// verdict: deadlock
// twin: PhaserMainDeregisters
// covers: Phaser
// what: main is registered with the phaser, but joins the workers without arriving.
import java.util.concurrent.Phaser;

public class PhaserMainNeverArrives {
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
        for (Thread worker : workers) {
            worker.join();
        }
    }
}
