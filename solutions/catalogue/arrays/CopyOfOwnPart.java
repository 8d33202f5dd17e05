// verdict: none
// twin: CopyOfOnePlaceMore
// covers: array element, Arrays.copyOf, Arrays.fill
// what: One thread fills the end of an array while main copies its beginning.
import java.util.Arrays;

public class CopyOfOwnPart {
    public static void main(String[] args) throws InterruptedException {
        int[] shelf = new int[10];
        Thread filler = new Thread(() -> Arrays.fill(shelf, 5, 10, 7));
        filler.start();
        int[] mine = Arrays.copyOf(shelf, 5);
        filler.join();
        if (mine[4] != 0) {
            throw new AssertionError(Arrays.toString(mine));
        }
    }
}
