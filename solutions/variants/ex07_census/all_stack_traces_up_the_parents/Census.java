package ex07_census;

import java.util.ArrayList;
import java.util.List;

public class Census {
    public static List<String> liveNames() {
        ThreadGroup mine = Thread.currentThread().getThreadGroup();
        List<String> names = new ArrayList<String>();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.isAlive() && isBelow(thread.getThreadGroup(), mine)) {
                names.add(thread.getName());
            }
        }
        return names;
    }

    private static boolean isBelow(ThreadGroup group, ThreadGroup mine) {
        for (ThreadGroup g = group; g != null; g = g.getParent()) {
            if (g == mine) {
                return true;
            }
        }
        return false;
    }

    public static int liveCount() {
        int count = 0;
        for (String ignored : liveNames()) {
            count++;
        }
        return count;
    }
}
