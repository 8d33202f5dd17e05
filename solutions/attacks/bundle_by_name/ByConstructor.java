// attack: a bundle is a class that is found by its name
// poses-as: ex02
// expected: refused ListResourceBundle.getBundle
// stopped-by: portable
import java.util.ListResourceBundle;

public class ByConstructor {
    public static void main(String[] args) {
        ListResourceBundle.getBundle("org.threadgrader.probe.Hooks");
    }
}
