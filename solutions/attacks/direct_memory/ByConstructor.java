// attack: buffers outside of the heap
// poses-as: ex02
// expected: graded 0
// stopped-by: portable
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

public class ByConstructor {
    public static void main(String[] args) {
        List<ByteBuffer> all = new ArrayList<>();
        while (true) {
            all.add(ByteBuffer.allocateDirect(1_000_000));
        }
    }
}
