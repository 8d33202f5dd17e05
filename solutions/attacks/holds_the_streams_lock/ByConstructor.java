// attack: never lets go of the lock of the stream that records
// poses-as: ex02
// expected: graded 0
// stopped-by: portable
public class ByConstructor {
    public static void main(String[] args) {
        synchronized (System.out) {
            while (true) {
                Thread.onSpinWait();
            }
        }
    }
}
