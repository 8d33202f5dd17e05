// verdict: race
// also: no-progress
// twin: PetersonVolatile
// covers: spinning
// what: Peterson's algorithm with plain fields orders nothing.
public class PetersonPlain {
    private static boolean firstWants;
    private static boolean secondWants;
    private static int turn;
    private static int count;

    private static void first() {
        firstWants = true;
        turn = 2;
        while (secondWants && turn == 2) {
            Thread.onSpinWait();
        }
        count++;
        firstWants = false;
    }

    private static void second() {
        secondWants = true;
        turn = 1;
        while (firstWants && turn == 1) {
            Thread.onSpinWait();
        }
        count++;
        secondWants = false;
    }

    public static void main(String[] args) throws InterruptedException {
        Thread one = new Thread(PetersonPlain::first);
        Thread two = new Thread(PetersonPlain::second);
        one.start();
        two.start();
        one.join();
        two.join();
        System.out.println("count: " + count);
    }
}
