// attack: the rights of another class
// poses-as: ex02
// expected: refused MethodHandles.privateLookupIn
// stopped-by: portable
import java.lang.invoke.MethodHandles;

public class ByConstructor {
    public static void main(String[] args) throws Exception {
        MethodHandles.privateLookupIn(Thread.class, MethodHandles.lookup()).findVarHandle(Thread.class, "tid", long.class);
    }
}
