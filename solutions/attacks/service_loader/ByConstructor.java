// attack: services that a library might bring
// poses-as: ex02
// expected: refused ServiceLoader.load
// stopped-by: portable
import java.util.ServiceLoader;

public class ByConstructor {
    public static void main(String[] args) {
        ServiceLoader.load(Runnable.class).forEach(Runnable::run);
    }
}
