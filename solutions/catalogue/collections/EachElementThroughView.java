// verdict: none
// twin: OneElementThroughView
// covers: Arrays.asList, array element
// what: Main reads one element of an array while the worker sets another through a list over the array.
import java.util.Arrays;
import java.util.List;

public class EachElementThroughView {
    public static void main(String[] args) throws InterruptedException {
        Integer[] seats = {1, 2};
        List<Integer> view = Arrays.asList(seats);
        Thread worker = new Thread(() -> view.set(0, 3));
        worker.start();
        System.out.println(seats[1] > 0 && view.get(1) > 0 && view.size() == 2);
        worker.join();
        System.out.println(view);
    }
}
