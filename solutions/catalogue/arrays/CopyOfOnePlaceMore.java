// verdict: race
// also: exception
// twin: CopyOfOwnPart
// covers: array element, Arrays.copyOf, Arrays.fill
// what: One thread fills the end of an array while main copies its beginning and one place more.
import java.util.Arrays;

public class CopyOfOnePlaceMore {
    public static void main(String[] args) throws InterruptedException {
        int[] shelf = new int[10];
        Thread filler = new Thread(() -> Arrays.fill(shelf, 5, 10, 7));
        filler.start();
        int[] mine = Arrays.copyOf(shelf, 6);
        filler.join();
        if (mine[5] != 0) {
            throw new AssertionError(Arrays.toString(mine));
        }
    }
}
