// verdict: none
// twin: WordCountGetPut
// covers: ConcurrentHashMap.merge
// what: Words are counted by merge, which is one step.
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class WordCountMerge {
    private static final ConcurrentMap<String, Integer> counts = new ConcurrentHashMap<>();

    private static void count(String text) {
        for (String word : text.split(" ")) {
            counts.merge(word, 1, Integer::sum);
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
