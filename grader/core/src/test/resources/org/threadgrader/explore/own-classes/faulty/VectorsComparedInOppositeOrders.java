// FAULTY: equals of a Vector takes its monitor, and within it that of the other one
import java.util.List;
import java.util.Vector;

public class Main {
    public static void main(String[] args) throws Exception {
        Vector<Integer> one = new Vector<>(List.of(1));
        Vector<Integer> other = new Vector<>(List.of(1));
        Thread comparing = new Thread(() -> System.out.println(one.equals(other)));
        comparing.start();
        System.out.println(other.equals(one));
        comparing.join();
    }
}
