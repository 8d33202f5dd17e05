// attack: a module of its own, which opens everything
// poses-as: ex02
// expected: graded 0
// stopped-by: portable
public class ByConstructor {
    public static void main(String[] args) {
        System.out.println("main 0");
    }
}
