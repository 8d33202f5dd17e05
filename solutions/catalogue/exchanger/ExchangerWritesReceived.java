// verdict: none
// twin: ExchangerWritesGivenAway
// covers: Exchanger
// what: The filler goes on writing into the buffer that it has got in return.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Exchanger;

public class ExchangerWritesReceived {
    private static final Exchanger<List<Integer>> exchanger = new Exchanger<>();

    private static void fill() {
        try {
            List<Integer> full = new ArrayList<>(List.of(1, 2));
            List<Integer> empty = exchanger.exchange(full);
            empty.add(3);
            System.out.println("the next one has " + empty.size());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread filler = new Thread(ExchangerWritesReceived::fill);
        filler.start();
        List<Integer> full = exchanger.exchange(new ArrayList<>());
        int sum = 0;
        for (int value : full) {
            sum += value;
        }
        System.out.println("sum: " + sum);
        filler.join();
    }
}
