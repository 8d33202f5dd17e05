// attack: its own JUnit, in which every test passes
// poses-as: ex02
// expected: refused org.junit
// stopped-by: portable
import org.junit.jupiter.api.Assertions;

public class ByConstructor {
    public static void main(String[] args) {
        Assertions.assertTrue(false);
    }
}
