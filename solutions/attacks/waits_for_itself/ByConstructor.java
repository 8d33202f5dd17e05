// attack: joins itself
// poses-as: ex02
// expected: graded 0
// stopped-by: portable
public class ByConstructor {
    public static void main(String[] args) throws InterruptedException {
        Thread.currentThread().join();
    }
}
