// attack: the same by a class that is allowed otherwise
// poses-as: ex02
// expected: refused new PrintStream
// stopped-by: portable
import java.io.PrintStream;

public class ByConstructor {
    public static void main(String[] args) throws Exception {
        new PrintStream("results.json").println("{\"score\":100}");
    }
}
