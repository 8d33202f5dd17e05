// attack: makes a private field of a text accessible
// poses-as: ex02
// expected: refused Class.getDeclaredField
// stopped-by: portable
import java.lang.reflect.Field;

public class ByConstructor {
    public static void main(String[] args) throws Exception {
        Field value = String.class.getDeclaredField("value");
        value.setAccessible(true);
    }
}
