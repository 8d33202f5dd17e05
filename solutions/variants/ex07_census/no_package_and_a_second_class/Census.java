import java.util.List;

public class Census {
    static List<String> liveNames() {
        return new Roll(Thread.currentThread()).names();
    }

    static int liveCount() {
        return new Roll(Thread.currentThread()).names().size();
    }
}
