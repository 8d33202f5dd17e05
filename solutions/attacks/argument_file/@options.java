// attack: a file's name that javac takes for a list of options
// poses-as: ex02
// expected: graded 0
// stopped-by: portable
public class ByConstructor {
    public static void main(String[] args) {
        System.out.println("main 0");
    }
}
