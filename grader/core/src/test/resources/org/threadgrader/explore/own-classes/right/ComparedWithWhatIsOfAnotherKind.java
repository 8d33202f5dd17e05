// RIGHT: what is equal to itself alone, or to its own kind, does not look into the other
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;

public class Main {
    public static void main(String[] args) throws Exception {
        List<Integer> list = new ArrayList<>();
        Thread adding = new Thread(() -> list.add(1));
        adding.start();
        System.out.println(new ArrayDeque<>().equals(list));
        System.out.println(new PriorityQueue<>().equals(list));
        System.out.println(new StringBuilder().equals(list));
        System.out.println(new Object().equals(list));
        System.out.println(Objects.equals(list, null));
        System.out.println(Objects.equals(list, "x"));
        System.out.println(Objects.equals("x", list));
        adding.join();
    }
}
