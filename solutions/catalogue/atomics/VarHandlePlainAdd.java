// verdict: race
// also: exception
// twin: VarHandleGetAndAdd
// covers: VarHandle.get, VarHandle.set
// what: A VarHandle reads and writes a plain field in plain mode.
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class VarHandlePlainAdd {
    private static final VarHandle POINTS;

    static {
        try {
            POINTS = MethodHandles.lookup().findVarHandle(VarHandlePlainAdd.class, "points", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private int points;

    private void score(int gained) {
        POINTS.set(this, (int) POINTS.get(this) + gained);
    }

    public static void main(String[] args) throws InterruptedException {
        VarHandlePlainAdd game = new VarHandlePlainAdd();
        Thread red = new Thread(() -> game.score(2));
        Thread blue = new Thread(() -> game.score(3));
        red.start();
        blue.start();
        red.join();
        blue.join();
        if (game.points != 5) {
            throw new AssertionError("points: " + game.points);
        }
    }
}
