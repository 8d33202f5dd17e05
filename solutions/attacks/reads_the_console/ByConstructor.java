// attack: the terminal of whoever grades
// poses-as: ex02
// expected: graded 0
// stopped-by: portable
public class ByConstructor {
    public static void main(String[] args) {
        System.out.println(System.console() == null ? "none" : "one");
    }
}
