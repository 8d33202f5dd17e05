// verdict: none
// twin: VarHandlePlainAdd
// covers: VarHandle.getAndAdd
// what: A VarHandle adds to a plain field in one step.
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class VarHandleGetAndAdd {
    private static final VarHandle POINTS;

    static {
        try {
            POINTS = MethodHandles.lookup().findVarHandle(VarHandleGetAndAdd.class, "points", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private int points;

    private void score(int gained) {
        POINTS.getAndAdd(this, gained);
    }

    public static void main(String[] args) throws InterruptedException {
        VarHandleGetAndAdd game = new VarHandleGetAndAdd();
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
