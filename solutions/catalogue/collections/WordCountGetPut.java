// verdict: exception
// also: race
// twin: WordCountMerge
// covers: ConcurrentHashMap.get, ConcurrentHashMap.put
// what: Words are counted by get and put, so that a count may be lost.
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class WordCountGetPut {
    private static final ConcurrentMap<String, Integer> counts = new ConcurrentHashMap<>();

    private static void count(String text) {
        for (String word : text.split(" ")) {
            Integer before = counts.get(word);
            counts.put(word, before == null ? 1 : before + 1);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread first = new Thread(() -> count("to be or not to be"));
        Thread second = new Thread(() -> count("let it be"));
        first.start();
        second.start();
        first.join();
        second.join();
        if (counts.get("be") != 3) {
            throw new AssertionError("counts: " + counts);
        }
    }
}
