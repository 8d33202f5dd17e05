// attack: the reference solution, from the folder that was graded last
// poses-as: ex02
// expected: refused Path.of
// stopped-by: portable
import java.nio.file.Files;
import java.nio.file.Path;

public class ByConstructor {
    public static void main(String[] args) throws Exception {
        System.out.println(Files.readString(Path.of("../solutions/src/main/java/ex02_by_constructor/ByConstructor.java")));
    }
}
