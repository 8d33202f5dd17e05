package ex07_census;

import java.util.ArrayList;
import java.util.List;

public class Census {
    static List<String> liveNames() {
        ThreadGroup mine = Thread.currentThread().getThreadGroup();
        ThreadGroup root = mine;
        while (root.getParent() != null) {
            root = root.getParent();
        }
        Thread[] everybody = new Thread[root.activeCount() + 50];
        int n = root.enumerate(everybody, true);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            ThreadGroup group = everybody[i].getThreadGroup();
            if (group != null && (group == mine || mine.parentOf(group))) {
                names.add(everybody[i].getName());
            }
        }
        return names;
    }

    static int liveCount() {
        return liveNames().size();
    }
}
