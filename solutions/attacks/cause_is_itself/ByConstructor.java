// attack: an exception that is its own cause
// poses-as: ex02
// expected: graded 0
// stopped-by: portable
public class ByConstructor {
    static class Evil extends RuntimeException {
        @Override
        public synchronized Throwable getCause() {
            return this;
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            return null;
        }
    }

    public static void main(String[] args) {
        throw new Evil();
    }
}
