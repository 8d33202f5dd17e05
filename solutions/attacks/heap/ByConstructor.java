// attack: lists of arrays until no memory is left
// poses-as: ex02
// expected: graded 0
// stopped-by: portable
import java.util.ArrayList;
import java.util.List;

public class ByConstructor {
    public static void main(String[] args) {
        List<byte[]> all = new ArrayList<>();
        while (true) {
            all.add(new byte[1_000_000]);
        }
    }
}
