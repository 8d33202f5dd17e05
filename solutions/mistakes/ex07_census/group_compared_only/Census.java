package ex07_census;

import java.util.ArrayList;
import java.util.List;

public class Census {
    static List<String> liveNames() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        List<String> names = new ArrayList<>();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getThreadGroup() == group) {
                names.add(thread.getName());
            }
        }
        return names;
    }

    static int liveCount() {
        return liveNames().size();
    }
}
