// attack: a line break written as an escape ends the comment
// poses-as: ex02
// expected: refused Runtime.halt
// stopped-by: portable
public class ByConstructor {
    public static void main(String[] args) {
        // \u000a Runtime.getRuntime().halt(0);
        System.out.println("main 0");
    }
}
