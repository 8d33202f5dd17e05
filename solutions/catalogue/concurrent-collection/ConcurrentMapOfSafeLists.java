// verdict: none
// twin: ConcurrentMapOfPlainLists
// covers: ConcurrentHashMap, computeIfAbsent, CopyOnWriteArrayList
// what: The map is safe, and so are the lists in it.
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;

public class ConcurrentMapOfSafeLists {
    private static final ConcurrentMap<String, List<String>> courses = new ConcurrentHashMap<>();

    private static void enrol(String course, String student) {
        courses.computeIfAbsent(course, name -> new CopyOnWriteArrayList<>()).add(student);
    }

    public static void main(String[] args) throws InterruptedException {
        Thread first = new Thread(() -> enrol("threads", "Ada"));
        Thread second = new Thread(() -> enrol("threads", "Alan"));
        first.start();
        second.start();
        first.join();
        second.join();
        System.out.println(courses.get("threads").size() + " students");
    }
}
