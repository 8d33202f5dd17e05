// verdict: race
// twin: BufferWrittenByIndex
// covers: ByteBuffer
// what: Two threads put bytes where the one position of a buffer stands.
import java.nio.ByteBuffer;

public class BufferMovedByBoth {
    public static void main(String[] args) throws InterruptedException {
        ByteBuffer bytes = ByteBuffer.allocate(8);
        Thread worker = new Thread(() -> bytes.put((byte) 1));
        worker.start();
        bytes.put((byte) 2);
        worker.join();
    }
}
