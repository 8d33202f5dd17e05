// verdict: none
// twin: TwoHooksOneList
// covers: Runtime.addShutdownHook, ArrayList
// what: One shutdown hook closes both resources, one after the other.
import java.util.ArrayList;
import java.util.List;

public class OneHookOneList {
    private static final List<String> closed = new ArrayList<>();

    private static void close(String resource) {
        closed.add(resource);
    }

    public static void main(String[] args) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            close("file");
            close("socket");
        }));
        System.out.println("main ends");
    }
}
