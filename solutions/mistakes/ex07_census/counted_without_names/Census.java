package ex07_census;

import java.util.ArrayList;
import java.util.List;

public class Census {
    static List<String> liveNames() {
        return new ArrayList<>();
    }

    static int liveCount() {
        return Thread.activeCount();
    }
}
