// attack: a descriptor made by hand, to find the channel's
// poses-as: ex02
// expected: refused new FileDescriptor
// stopped-by: portable
import java.io.FileDescriptor;
import java.io.FileOutputStream;

public class ByConstructor {
    public static void main(String[] args) throws Exception {
        new FileOutputStream(new FileDescriptor()).write(7);
    }
}
