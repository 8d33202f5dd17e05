// RIGHT: a queue's, a builder's and a reference's hashes are not made of what they hold, nor an array's words
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

public class Main {
    record Worker(Deque<Integer> inbox, StringBuilder log, AtomicReference<List<String>> last) {}

    record Password(String user, char[] secret) {}

    public static void main(String[] args) throws Exception {
        Worker worker = new Worker(new ArrayDeque<>(), new StringBuilder(), new AtomicReference<>(List.of()));
        Password password = new Password("ann", "abc".toCharArray());
        Map<Worker, Integer> rooms = Map.of(worker, 7);
        Thread other = new Thread(() -> {
            worker.inbox().add(1);
            worker.log().append("x");
            Arrays.fill(password.secret(), '*');
        });
        other.start();
        System.out.println(rooms.get(worker) + password.toString().substring(0, 8));
        other.join();
    }
}
