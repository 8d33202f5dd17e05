// verdict: none
// twin: OneTally
// covers: field, object shared or not
// what: Two threads count, each with an object of its own, and main adds up.
public class TallyForEach {
    private int count;

    private void count(String text, char letter) {
        for (char next : text.toCharArray()) {
            if (next == letter) {
                count++;
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        TallyForEach first = new TallyForEach();
        TallyForEach second = new TallyForEach();
        Thread left = new Thread(() -> first.count("abracadabra", 'a'));
        Thread right = new Thread(() -> second.count("banana", 'a'));
        left.start();
        right.start();
        left.join();
        right.join();
        if (first.count + second.count != 8) {
            throw new AssertionError("count: " + (first.count + second.count));
        }
    }
}
