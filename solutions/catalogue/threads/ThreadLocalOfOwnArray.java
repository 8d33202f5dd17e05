// verdict: none
// twin: ThreadLocalOfOneArray
// covers: ThreadLocal.withInitial, array element
// what: Each thread's ThreadLocal holds an array of its own.
public class ThreadLocalOfOwnArray {
    private static final ThreadLocal<int[]> count = ThreadLocal.withInitial(() -> new int[1]);

    private static void countToTen() {
        for (int i = 0; i < 10; i++) {
            count.get()[0]++;
        }
        if (count.get()[0] != 10) {
            throw new AssertionError("count: " + count.get()[0]);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread left = new Thread(ThreadLocalOfOwnArray::countToTen);
        Thread right = new Thread(ThreadLocalOfOwnArray::countToTen);
        left.start();
        right.start();
        left.join();
        right.join();
    }
}
