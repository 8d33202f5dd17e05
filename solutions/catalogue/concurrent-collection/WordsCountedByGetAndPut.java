// verdict: race
// twin: WordsCountedByMerge
// covers: ConcurrentHashMap
// what: get and put are two calls: what another thread counts between them is lost, and the printed count with it.
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class WordsCountedByGetAndPut {
    private static final Map<String, Integer> words = new ConcurrentHashMap<>();

    private static void count(String text) {
        for (String word : text.split(" ")) {
            words.put(word, words.getOrDefault(word, 0) + 1);
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
