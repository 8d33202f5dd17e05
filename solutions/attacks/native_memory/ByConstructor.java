// attack: memory that the JDK's native code takes
// poses-as: ex02
// expected: refused new Deflater
// stopped-by: portable
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

public class ByConstructor {
    public static void main(String[] args) {
        List<Deflater> all = new ArrayList<>();
        while (true) {
            all.add(new Deflater());
        }
    }
}
