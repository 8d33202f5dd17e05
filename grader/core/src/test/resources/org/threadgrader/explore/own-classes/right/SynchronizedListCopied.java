// RIGHT: what is copied by an array or a function is copied under the list's monitor, and all else is where it is held
import java.util.*;
import java.util.concurrent.*;

public class Main {
    static final List<Integer> SHARED = Collections.synchronizedList(new ArrayList<>(List.of(1, 2)));

    static int copied() {
        int copied = new ArrayList<>(SHARED).size() + new ArrayDeque<>(SHARED).size() + new PriorityQueue<>(SHARED).size();
        copied += new CopyOnWriteArrayList<>(SHARED).size() + new Vector<>(SHARED).size() + new LinkedList<>(SHARED).size();
        List<Integer> list = new ArrayList<>();
        list.addAll(SHARED);
        Collection<Integer> queue = new ArrayDeque<>();
        queue.addAll(SHARED);
        Collection<Integer> wrapped = Collections.synchronizedCollection(new ArrayList<>());
        wrapped.addAll(SHARED);
        list.removeAll(SHARED);
        return copied + list.size() + queue.size() + wrapped.size();
    }

    static int copiedWithin() {
        synchronized (SHARED) {
            Set<Integer> set = new HashSet<>(SHARED);
            set.addAll(SHARED);
            return set.size() + Collections.max(SHARED) + (set.containsAll(SHARED) ? 1 : 0);
        }
    }

    public static void main(String[] args) throws Exception {
        Thread adding = new Thread(() -> SHARED.add(3));
        adding.start();
        System.out.println(copied() + copiedWithin() > 0);
        adding.join();
    }
}
