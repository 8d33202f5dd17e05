// verdict: none
// twin: SumInStaticField
// covers: Thread subclass, field, Thread.join
// what: The result of each Thread object is kept in its own field.
public class SumInOwnField {
    static class Adder extends Thread {
        private int sum;

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
        if (small.sum + large.sum != 31) {
            throw new AssertionError("sum: " + (small.sum + large.sum));
        }
    }
}
