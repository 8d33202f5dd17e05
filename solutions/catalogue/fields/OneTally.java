// verdict: race
// also: exception
// twin: TallyForEach
// covers: field, object shared or not
// what: Two threads count with the same object.
public class OneTally {
    private int count;

    private void count(String text, char letter) {
        for (char next : text.toCharArray()) {
            if (next == letter) {
                count++;
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        OneTally first = new OneTally();
        OneTally second = first;
        Thread left = new Thread(() -> first.count("abracadabra", 'a'));
        Thread right = new Thread(() -> second.count("banana", 'a'));
        left.start();
        right.start();
        left.join();
        right.join();
        if (first.count != 8) {
            throw new AssertionError("count: " + first.count);
        }
    }
}
