// verdict: none
// twin: SpinForThree
// covers: volatile, spin
// what: Main spins until the two that come have arrived.
public class SpinForTwo {
    private static volatile int arrived;

    private static synchronized void arrive() {
        arrived++;
    }

    public static void main(String[] args) throws InterruptedException {
        Thread left = new Thread(SpinForTwo::arrive);
        Thread right = new Thread(SpinForTwo::arrive);
        left.start();
        right.start();
        while (arrived < 2) {
            Thread.onSpinWait();
        }
        System.out.println("all are here");
    }
}
