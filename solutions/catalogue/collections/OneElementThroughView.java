// verdict: race
// twin: EachElementThroughView
// covers: Arrays.asList, array element
// what: Main reads an element of an array that the worker sets through a list over the array.
import java.util.Arrays;
import java.util.List;

public class OneElementThroughView {
    public static void main(String[] args) throws InterruptedException {
        Integer[] seats = {1, 2};
        List<Integer> view = Arrays.asList(seats);
        Thread worker = new Thread(() -> view.set(0, 3));
        worker.start();
        System.out.println(seats[0] > 0);
        worker.join();
    }
}
