// verdict: race
// also: exception
// twin: ThreadLocalOfOwnArray
// covers: ThreadLocal.withInitial, array element
// what: Each thread's ThreadLocal holds the same array.
public class ThreadLocalOfOneArray {
    private static final int[] EMPTY = new int[1];
    private static final ThreadLocal<int[]> count = ThreadLocal.withInitial(() -> EMPTY);

    private static void countToTen() {
        for (int i = 0; i < 10; i++) {
            count.get()[0]++;
        }
        if (count.get()[0] != 10) {
            throw new AssertionError("count: " + count.get()[0]);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread left = new Thread(ThreadLocalOfOneArray::countToTen);
        Thread right = new Thread(ThreadLocalOfOneArray::countToTen);
        left.start();
        right.start();
        left.join();
        right.join();
    }
}
