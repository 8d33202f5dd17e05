// FAULTY: a Vector's equals reads the other list, which another thread adds to
import java.util.ArrayList;
import java.util.List;
import java.util.Vector;

public class Main {
    public static void main(String[] args) throws Exception {
        List<Integer> shared = new ArrayList<>(List.of(1));
        Thread adding = new Thread(() -> shared.add(2));
        adding.start();
        System.out.println(new Vector<>(List.of(1)).equals(shared));
        adding.join();
    }
}
