import java.util.zip.*;
// RIGHT: packs and unpacks 60 KB in one thread; full counts the blocks that were full.
public class Main {
    public static void main(String[] args) throws Exception {
        Thread t = new Thread(() -> {
            byte[] in = new byte[600_000];
            new java.util.Random(1).nextBytes(in);
            Deflater d = new Deflater();
            d.setInput(in); d.finish();
            byte[] out = new byte[64];
            int last = 0;
            while (!d.finished()) { int n = d.deflate(out); if (n < out.length) last++; }
            System.out.println("blocks not full: " + (last <= 1));
        });
        t.start(); t.join();
    }
}
