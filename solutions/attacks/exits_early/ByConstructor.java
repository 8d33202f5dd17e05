// attack: exit with status 0 before anything is counted
// poses-as: ex02
// expected: graded 0
// stopped-by: portable
public class ByConstructor {
    public static void main(String[] args) {
        System.exit(0);
    }
}
