// attack: an object whose every method is looked up at run time
// poses-as: ex02
// expected: refused Proxy
// stopped-by: portable
import java.lang.reflect.Proxy;

public class ByConstructor {
    public static void main(String[] args) {
        Runnable forged = (Runnable) Proxy.newProxyInstance(null, new Class<?>[] {Runnable.class}, (self, method, a) -> null);
        forged.run();
    }
}
