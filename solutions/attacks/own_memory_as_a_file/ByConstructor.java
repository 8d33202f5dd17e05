// attack: reads its own memory where Linux shows it
// poses-as: ex02
// expected: refused new RandomAccessFile
// stopped-by: portable
import java.io.RandomAccessFile;

public class ByConstructor {
    public static void main(String[] args) throws Exception {
        new RandomAccessFile("/proc/self/mem", "r").readLong();
    }
}
