// RIGHT: lists are compared by iterators, which of a synchronized list take no monitor
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class Main {
    public static void main(String[] args) throws Exception {
        List<Integer> one = Collections.synchronizedList(new ArrayList<>(List.of(1)));
        List<Integer> other = Collections.synchronizedList(new ArrayList<>(List.of(1)));
        Thread comparing = new Thread(() -> System.out.println(one.equals(other)));
        comparing.start();
        System.out.println(other.equals(one));
        comparing.join();
    }
}
