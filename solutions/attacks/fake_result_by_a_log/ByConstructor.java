// attack: the same by a log's handler
// poses-as: ex02
// expected: refused new FileHandler
// stopped-by: portable
import java.util.logging.FileHandler;
import java.util.logging.Logger;

public class ByConstructor {
    public static void main(String[] args) throws Exception {
        Logger.getLogger("x").addHandler(new FileHandler("results.json"));
    }
}
