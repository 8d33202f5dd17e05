// attack: a variable handle into the class of the stream that records
// poses-as: ex02
// expected: graded 0
// stopped-by: portable
import java.lang.invoke.MethodHandles;

public class ByConstructor {
    public static void main(String[] args) throws Exception {
        MethodHandles.lookup().findVarHandle(System.out.getClass(), "open", boolean.class).set(System.out, true);
    }
}
