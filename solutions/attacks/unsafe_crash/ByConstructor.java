// attack: writes to address 0, which takes the JVM down
// poses-as: ex02
// expected: refused sun.misc.Unsafe
// stopped-by: portable
import java.lang.reflect.Field;
import sun.misc.Unsafe;

public class ByConstructor {
    public static void main(String[] args) throws Exception {
        Field one = Unsafe.class.getDeclaredField("theUnsafe");
        one.setAccessible(true);
        ((Unsafe) one.get(null)).putAddress(0, 0);
    }
}
