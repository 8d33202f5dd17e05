// attack: reads what only the probe is told, on descriptor 0
// poses-as: ex02
// expected: refused new FileInputStream
// stopped-by: portable
import java.io.FileDescriptor;
import java.io.FileInputStream;

public class ByConstructor {
    public static void main(String[] args) throws Exception {
        try (FileInputStream in = new FileInputStream(FileDescriptor.in)) {
            System.out.println("nonce " + new String(in.readNBytes(20)));
        }
    }
}
