// verdict: no-progress
// twin: SpinForTwo
// covers: volatile, spin
// what: Main spins until three have arrived, but only two ever come.
public class SpinForThree {
    private static volatile int arrived;

    private static synchronized void arrive() {
        arrived++;
    }

    public static void main(String[] args) throws InterruptedException {
        Thread left = new Thread(SpinForThree::arrive);
        Thread right = new Thread(SpinForThree::arrive);
        left.start();
        right.start();
        while (arrived < 3) {
            Thread.onSpinWait();
        }
        System.out.println("all are here");
    }
}
