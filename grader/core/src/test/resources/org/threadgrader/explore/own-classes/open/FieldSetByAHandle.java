import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.lang.invoke.*;

public class Main {
    static int total;

    public static void main(String[] args) throws Throwable {
        MethodHandle set = MethodHandles.lookup().findStaticSetter(Main.class, "total", int.class);
        Thread t = new Thread(() -> {
            try {
                set.invokeExact(5);
            } catch (Throwable e) {
                throw new AssertionError(e);
            }
        });
        t.start();
        int seen = total;
        t.join();
        System.out.println(seen >= 0);
    }
}
