// attack: parallel streams that never end, in threads that are not under control
// poses-as: ex02
// expected: open 0
// stopped-by: portable
// slow: a clock has to end it
import java.util.stream.IntStream;

public class ByConstructor {
    public static void main(String[] args) {
        IntStream.iterate(0, i -> i + 1).parallel().forEach(i -> {
            while (true) {
                Thread.onSpinWait();
            }
        });
    }
}
