// attack: a page of this machine
// poses-as: ex02
// expected: refused new URL
// stopped-by: portable
import java.net.URL;

public class ByConstructor {
    public static void main(String[] args) throws Exception {
        new URL("http://127.0.0.1:9/").openStream().read();
    }
}
