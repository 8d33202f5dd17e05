// attack: a method handle looked up by hand
// poses-as: ex02
// expected: refused MethodType.methodType
// stopped-by: portable
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

public class ByConstructor {
    public static void main(String[] args) throws Throwable {
        MethodHandles.lookup()
                .findVirtual(Runtime.class, "halt", MethodType.methodType(void.class, int.class))
                .invoke(Runtime.getRuntime(), 0);
    }
}
