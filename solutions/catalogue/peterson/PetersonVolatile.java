// verdict: none
// twin: PetersonTurnFirst
// covers: volatile, spinning
// what: Peterson's algorithm with volatile fields lets one thread in at a time.
public class PetersonVolatile {
    private static volatile boolean firstWants;
    private static volatile boolean secondWants;
    private static volatile int turn;
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
        Thread one = new Thread(PetersonVolatile::first);
        Thread two = new Thread(PetersonVolatile::second);
        one.start();
        two.start();
        one.join();
        two.join();
        System.out.println("count: " + count);
    }
}
