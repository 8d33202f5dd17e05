// attack: lines that look like a result, in case somebody reads them
// poses-as: ex02
// expected: graded 0
// stopped-by: portable
public class ByConstructor {
    public static void main(String[] args) {
        System.out.println("Tests run: 6, Failures: 0, Errors: 0, Skipped: 0");
        System.out.println("{\"id\":\"ex02\",\"status\":\"graded\",\"score\":100,\"maxScore\":100}");
        System.out.println("ex02  100/100  accepted");
        System.err.println("BUILD SUCCESS");
    }
}
