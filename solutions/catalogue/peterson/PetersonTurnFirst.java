// verdict: race
// twin: PetersonVolatile
// covers: volatile, spinning
// what: Each thread gives the turn away before it says that it wants to enter, so that both can enter.
public class PetersonTurnFirst {
    private static volatile boolean firstWants;
    private static volatile boolean secondWants;
    private static volatile int turn;
    private static int count;

    private static void first() {
        turn = 2;
        firstWants = true;
        while (secondWants && turn == 2) {
            Thread.onSpinWait();
        }
        count++;
        firstWants = false;
    }

    private static void second() {
        turn = 1;
        secondWants = true;
        while (firstWants && turn == 1) {
            Thread.onSpinWait();
        }
        count++;
        secondWants = false;
    }

    public static void main(String[] args) throws InterruptedException {
        Thread one = new Thread(PetersonTurnFirst::first);
        Thread two = new Thread(PetersonTurnFirst::second);
        one.start();
        two.start();
        one.join();
        two.join();
        System.out.println("count: " + count);
    }
}
