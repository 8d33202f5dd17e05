// attack: sets of sets, whose hash codes take for ever to read back
// poses-as: ex02
// expected: refused ObjectOutputStream
// stopped-by: portable
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.HashSet;
import java.util.Set;

public class ByConstructor {
    public static void main(String[] args) throws Exception {
        Set<Object> root = new HashSet<>();
        Set<Object> left = root;
        for (int i = 0; i < 100; i++) {
            Set<Object> next = new HashSet<>(Set.of("x" + i));
            left.add(next);
            left = next;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(root);
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    }
}
