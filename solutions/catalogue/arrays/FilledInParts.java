// verdict: none
// twin: FilledTwice
// covers: array element, Arrays.fill, Arrays.equals
// what: Two threads fill a part of an array each, up to where the other begins.
import java.util.Arrays;

public class FilledInParts {
    public static void main(String[] args) throws InterruptedException {
        char[] wall = new char[6];
        Thread left = new Thread(() -> Arrays.fill(wall, 0, 3, 'l'));
        Thread right = new Thread(() -> Arrays.fill(wall, 3, 6, 'r'));
        left.start();
        right.start();
        left.join();
        right.join();
        if (!Arrays.equals(wall, "lllrrr".toCharArray())) {
            throw new AssertionError(new String(wall));
        }
    }
}
