// attack: a shell of its own
// poses-as: ex02
// expected: refused new ProcessBuilder
// stopped-by: portable
public class ByConstructor {
    public static void main(String[] args) throws Exception {
        new ProcessBuilder("sh", "-c", "id").start();
    }
}
