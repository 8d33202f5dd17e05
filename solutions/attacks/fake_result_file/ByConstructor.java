// attack: a results.json where the grader may look for it
// poses-as: ex02
// expected: refused Path.of
// stopped-by: portable
import java.nio.file.Files;
import java.nio.file.Path;

public class ByConstructor {
    public static void main(String[] args) throws Exception {
        Files.writeString(Path.of("results.json"), "{\"score\":100}");
    }
}
