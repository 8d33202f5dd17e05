// attack: another student's answer, by a class that is allowed otherwise
// poses-as: ex02
// expected: refused Path.of
// stopped-by: portable
import java.nio.file.Path;
import java.util.Scanner;

public class ByConstructor {
    public static void main(String[] args) throws Exception {
        Scanner other = new Scanner(Path.of("../s01/ByConstructor.java"));
        System.out.println(other.nextLine());
    }
}
