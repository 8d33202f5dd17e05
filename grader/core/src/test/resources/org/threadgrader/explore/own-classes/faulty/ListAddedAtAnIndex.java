// FAULTY: addAll reads the list that another thread adds to
import java.util.ArrayList;
import java.util.List;

public class Main {
    public static void main(String[] args) throws Exception {
        List<Integer> shared = new ArrayList<>(List.of(1));
        Thread adding = new Thread(() -> shared.add(2));
        adding.start();
        List<Integer> copy = new ArrayList<>();
        copy.addAll(0, shared);
        System.out.println(copy.size() > 0);
        adding.join();
    }
}
