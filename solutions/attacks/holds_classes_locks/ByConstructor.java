// attack: never lets go of locks that the JDK uses
// poses-as: ex02
// expected: graded 0
// stopped-by: portable
public class ByConstructor {
    public static void main(String[] args) {
        synchronized (Thread.class) {
            synchronized (Runtime.getRuntime()) {
                synchronized (System.class) {
                    while (true) {
                        Thread.onSpinWait();
                    }
                }
            }
        }
    }
}
