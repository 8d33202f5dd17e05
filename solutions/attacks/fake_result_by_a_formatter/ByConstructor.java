// attack: the same by a class that is allowed otherwise
// poses-as: ex02
// expected: refused new Formatter
// stopped-by: portable
import java.util.Formatter;

public class ByConstructor {
    public static void main(String[] args) throws Exception {
        new Formatter("grades.csv").format("ex02,100%n").close();
    }
}
