// verdict: none
// twin: WordsCountedByGetAndPut
// covers: ConcurrentHashMap
// what: merge asks and counts in one call.
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class WordsCountedByMerge {
    private static final Map<String, Integer> words = new ConcurrentHashMap<>();

    private static void count(String text) {
        for (String word : text.split(" ")) {
            words.merge(word, 1, Integer::sum);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread first = new Thread(() -> count("the cat and the dog"));
        Thread second = new Thread(() -> count("the end"));
        first.start();
        second.start();
        first.join();
        second.join();
        System.out.println("the: " + words.get("the"));
    }
}
