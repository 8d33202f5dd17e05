// attack: an exception whose message never comes
// poses-as: ex02
// expected: graded 0
// stopped-by: portable
public class ByConstructor {
    static class Evil extends RuntimeException {
        @Override
        public String getMessage() {
            while (true) {
                Thread.onSpinWait();
            }
        }
    }

    public static void main(String[] args) {
        throw new Evil();
    }
}
