// verdict: race
// also: exception
// twin: SquaresInInitialiser
// covers: static field, lazy initialisation, array element
// what: The first caller fills the table, and another thread may read it meanwhile.
public class SquaresOnDemand {
    static class Squares {
        private static int[] table;

        static int of(int number) {
            if (table == null) {
                table = new int[10];
                for (int i = 0; i < table.length; i++) {
                    table[i] = i * i;
                }
            }
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
