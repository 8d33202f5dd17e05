// verdict: race
// also: exception
// twin: SumInOwnField
// covers: Thread subclass, static field
// what: The result of each Thread object is kept in one static field.
public class SumInStaticField {
    static class Adder extends Thread {
        private static int sum;

        private final int limit;

        Adder(int limit) {
            this.limit = limit;
        }

        @Override
        public void run() {
            for (int i = 1; i <= limit; i++) {
                sum += i;
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Adder small = new Adder(4);
        Adder large = new Adder(6);
        small.start();
        large.start();
        small.join();
        large.join();
        if (Adder.sum != 31) {
            throw new AssertionError("sum: " + Adder.sum);
        }
    }
}
