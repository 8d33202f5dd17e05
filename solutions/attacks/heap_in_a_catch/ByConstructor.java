// attack: goes on when no memory is left
// poses-as: ex02
// expected: graded 0
// stopped-by: portable
import java.util.ArrayList;
import java.util.List;

public class ByConstructor {
    public static void main(String[] args) {
        List<byte[]> all = new ArrayList<>();
        while (true) {
            try {
                all.add(new byte[1_000_000]);
            } catch (OutOfMemoryError e) {
                all.add(new byte[10]);
            }
        }
    }
}
