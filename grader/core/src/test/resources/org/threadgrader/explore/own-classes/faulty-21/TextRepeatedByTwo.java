import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.lang.invoke.*;

public class Main {
    public static void main(String[] args) throws Exception {
        var sb = new StringBuilder();
        Thread a = new Thread(() -> sb.repeat("ab", 2)), b = new Thread(() -> sb.repeat('x', 3));
        a.start();
        b.start();
        a.join();
        b.join();
        if (sb.length() != 7) throw new AssertionError(sb);
    }
}
