// attack: recursion without end that goes on when the stack is full
// poses-as: ex02
// expected: graded 0
// stopped-by: portable
public class ByConstructor {
    static void deeper(int depth) {
        try {
            deeper(depth + 1);
        } catch (StackOverflowError e) {
            System.out.println("main " + depth);
        }
    }

    public static void main(String[] args) {
        deeper(0);
    }
}
