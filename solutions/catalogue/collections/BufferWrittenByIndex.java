// verdict: none
// twin: BufferMovedByBoth
// covers: ByteBuffer
// what: Two threads put bytes into a buffer, each at an index of its own.
import java.nio.ByteBuffer;

public class BufferWrittenByIndex {
    public static void main(String[] args) throws InterruptedException {
        ByteBuffer bytes = ByteBuffer.allocate(8);
        Thread worker = new Thread(() -> bytes.put(0, (byte) 1));
        worker.start();
        bytes.put(1, (byte) 2);
        worker.join();
        if (bytes.get() + bytes.get() != 3) {
            throw new AssertionError("a byte is missing");
        }
    }
}
