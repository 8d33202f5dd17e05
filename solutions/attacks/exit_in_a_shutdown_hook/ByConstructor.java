// attack: a shutdown hook that calls exit, which waits for the hook
// poses-as: ex02
// expected: graded 15
// stopped-by: portable
public class ByConstructor {
    public static void main(String[] args) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.exit(1)));
    }
}
