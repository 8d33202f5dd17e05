import java.util.ArrayList;
import java.util.List;

class Roll {
    private final ThreadGroup group;

    Roll(Thread caller) {
        group = caller.getThreadGroup();
    }

    List<String> names() {
        Thread[] threads = new Thread[group.activeCount() + 5];
        int found = group.enumerate(threads);
        ArrayList<String> names = new ArrayList<>(found);
        for (int i = 0; i < found; i++) {
            names.add(threads[i].getName());
        }
        return names;
    }
}
