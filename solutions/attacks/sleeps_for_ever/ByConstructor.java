// attack: sleeps, again and again
// poses-as: ex02
// expected: graded 0
// stopped-by: portable
public class ByConstructor {
    public static void main(String[] args) throws InterruptedException {
        while (true) {
            Thread.sleep(1_000_000);
        }
    }
}
