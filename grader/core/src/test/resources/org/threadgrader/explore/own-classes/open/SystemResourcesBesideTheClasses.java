// OPEN: words.txt lies beside the classes
import java.util.Collections;

public class Main {
    public static void main(String[] args) throws Exception {
        if (Collections.list(ClassLoader.getSystemResources("words.txt")).isEmpty()) {
            throw new IllegalStateException("no words.txt");
        }
    }
}
