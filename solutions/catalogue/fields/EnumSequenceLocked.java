// verdict: none
// twin: EnumSequence
// covers: enum singleton, synchronized method
// what: There is one sequence only, and its method is synchronized.
public class EnumSequenceLocked {
    enum Sequence {
        INSTANCE;

        private int next;

        synchronized int next() {
            return next++;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        int[] drawn = new int[2];
        Thread anna = new Thread(() -> drawn[0] = Sequence.INSTANCE.next());
        Thread ben = new Thread(() -> drawn[1] = Sequence.INSTANCE.next());
        anna.start();
        ben.start();
        anna.join();
        ben.join();
        if (drawn[0] == drawn[1]) {
            throw new AssertionError("both drew " + drawn[0]);
        }
    }
}
