// attack: an exception whose message throws
// poses-as: ex02
// expected: graded 0
// stopped-by: portable
public class ByConstructor {
    static class Evil extends RuntimeException {
        @Override
        public String getMessage() {
            throw new Evil();
        }

        @Override
        public String toString() {
            throw new Evil();
        }
    }

    public static void main(String[] args) {
        throw new Evil();
    }
}
