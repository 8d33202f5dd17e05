// attack: one line of 30 million characters
// poses-as: ex02
// expected: graded 0
// stopped-by: portable
public class ByConstructor {
    public static void main(String[] args) {
        System.out.println("x".repeat(30_000_000));
    }
}
