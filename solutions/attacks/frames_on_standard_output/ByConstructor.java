// attack: bytes as of the channel's frames, on descriptor 1
// poses-as: ex02
// expected: graded 0
// stopped-by: portable
import java.io.FileDescriptor;
import java.io.FileOutputStream;

public class ByConstructor {
    public static void main(String[] args) throws Exception {
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            byte[] frame = new byte[4096];
            frame[3] = 1;
            for (int i = 0; i < 50; i++) {
                frame[4] = (byte) i;
                out.write(frame);
            }
        }
    }
}
