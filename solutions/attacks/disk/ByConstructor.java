// attack: a file as large as the disk
// poses-as: ex02
// expected: refused new RandomAccessFile
// stopped-by: portable
import java.io.RandomAccessFile;

public class ByConstructor {
    public static void main(String[] args) throws Exception {
        new RandomAccessFile("large", "rw").setLength(1L << 40);
    }
}
