// attack: lines without end
// poses-as: ex02
// expected: graded 0
// stopped-by: portable
public class ByConstructor {
    public static void main(String[] args) {
        while (true) {
            System.out.println("main 0");
        }
    }
}
