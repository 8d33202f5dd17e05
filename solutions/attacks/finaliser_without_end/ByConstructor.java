// attack: a finaliser that never ends, and a wait for it
// poses-as: ex02
// expected: graded 0
// stopped-by: portable
public class ByConstructor {
    @Override
    protected void finalize() {
        while (true) {
            Thread.onSpinWait();
        }
    }

    public static void main(String[] args) {
        new ByConstructor();
        System.gc();
        System.runFinalization();
    }
}
