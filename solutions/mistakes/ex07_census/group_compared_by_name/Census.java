package ex07_census;

import java.util.ArrayList;
import java.util.List;

public class Census {
    public static List<String> liveNames() {
        String mine = Thread.currentThread().getThreadGroup().getName();
        List<String> names = new ArrayList<>();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            for (ThreadGroup group = thread.getThreadGroup(); group != null; group = group.getParent()) {
                if (group.getName().equals(mine)) {
                    names.add(thread.getName());
                    break;
                }
            }
        }
        return names;
    }

    public static int liveCount() {
        return liveNames().size();
    }
}
