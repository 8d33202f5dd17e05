// attack: empty files without end
// poses-as: ex02
// expected: refused File.createTempFile
// stopped-by: portable
import java.io.File;

public class ByConstructor {
    public static void main(String[] args) throws Exception {
        while (true) {
            File.createTempFile("x", "y");
        }
    }
}
