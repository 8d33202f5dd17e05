// verdict: race
// also: exception
// twin: OneHookOneList
// covers: Runtime.addShutdownHook, ArrayList
// what: Shutdown hooks run at the same time, and two of them change one list.
import java.util.ArrayList;
import java.util.List;

public class TwoHooksOneList {
    private static final List<String> closed = new ArrayList<>();

    private static void close(String resource) {
        closed.add(resource);
    }

    public static void main(String[] args) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close("file")));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close("socket")));
        System.out.println("main ends");
    }
}
