// verdict: race
// also: exception
// twin: ConcurrentMapOfSafeLists
// covers: ConcurrentHashMap, computeIfAbsent
// what: The map is safe, but the lists in it are not.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class ConcurrentMapOfPlainLists {
    private static final ConcurrentMap<String, List<String>> courses = new ConcurrentHashMap<>();

    private static void enrol(String course, String student) {
        courses.computeIfAbsent(course, name -> new ArrayList<>()).add(student);
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
