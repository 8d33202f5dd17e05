// verdict: race
// also: exception
// twin: SharedSynchronizedList
// covers: ArrayList
// what: Two threads add to one ArrayList.
import java.util.ArrayList;
import java.util.List;

public class SharedArrayList {
    public static void main(String[] args) throws InterruptedException {
        List<Integer> primes = new ArrayList<>();
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
