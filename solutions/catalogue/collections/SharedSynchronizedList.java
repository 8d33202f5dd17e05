// verdict: none
// twin: SharedArrayList
// covers: Collections.synchronizedList
// what: Two threads add to one synchronized list.
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class SharedSynchronizedList {
    public static void main(String[] args) throws InterruptedException {
        List<Integer> primes = Collections.synchronizedList(new ArrayList<>());
        Thread small = new Thread(() -> {
            primes.add(2);
            primes.add(3);
            primes.add(5);
        });
        Thread large = new Thread(() -> {
            primes.add(101);
            primes.add(103);
        });
        small.start();
        large.start();
        small.join();
        large.join();
        if (primes.size() != 5) {
            throw new AssertionError("primes: " + primes);
        }
    }
}
