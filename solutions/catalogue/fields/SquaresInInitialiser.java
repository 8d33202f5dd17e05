// verdict: none
// twin: SquaresOnDemand
// covers: static initialiser, array element
// what: The static initialiser fills the table before anybody can read it.
public class SquaresInInitialiser {
    static class Squares {
        private static int[] table;

        static {
            table = new int[10];
            for (int i = 0; i < table.length; i++) {
                table[i] = i * i;
            }
        }

        static int of(int number) {
            return table[number];
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Runnable pupil = () -> {
            if (Squares.of(9) != 81) {
                throw new AssertionError("9 x 9 = " + Squares.of(9));
            }
        };
        Thread first = new Thread(pupil);
        Thread second = new Thread(pupil);
        first.start();
        second.start();
        first.join();
        second.join();
    }
}
