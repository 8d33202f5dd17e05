import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.lang.invoke.*;

public class Main {
    static volatile int n;

    public static void main(String[] args) throws Exception {
        Thread a = Thread.ofPlatform().start(() -> n++);
        Thread b = Thread.ofPlatform().start(() -> n++);
        a.join();
        b.join();
        if (n != 2) throw new AssertionError(n);
    }
}
