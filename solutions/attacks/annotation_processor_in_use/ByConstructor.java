// attack: the same, mentioned by the program itself
// poses-as: ex02
// expected: refused AbstractProcessor
// stopped-by: portable
public class ByConstructor {
    public static void main(String[] args) {
        new Evil();
        System.out.println("main 0");
    }
}
