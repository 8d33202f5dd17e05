// attack: a plug-in of javac's that starts by itself
// poses-as: ex02
// expected: graded 0
// stopped-by: portable
public class ByConstructor {
    public static void main(String[] args) {
        System.out.println("main 0");
    }
}
