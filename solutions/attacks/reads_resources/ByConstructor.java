// attack: the grader's checks, as resources of the class path
// poses-as: ex02
// expected: refused Class.getResourceAsStream
// stopped-by: portable
public class ByConstructor {
    public static void main(String[] args) throws Exception {
        ByConstructor.class.getResourceAsStream("/org/threadgrader/probe/Execution.class").readAllBytes();
    }
}
