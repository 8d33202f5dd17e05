// attack: a thread's name of 20 million characters
// poses-as: ex02
// expected: graded 0
// stopped-by: portable
public class ByConstructor {
    public static void main(String[] args) {
        Thread.currentThread().setName("x".repeat(20_000_000));
        System.out.println(Thread.currentThread().getName());
    }
}
