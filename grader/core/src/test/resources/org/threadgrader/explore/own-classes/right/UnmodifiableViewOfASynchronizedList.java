import java.util.*;
public class Main {
    static class Msg { String text; }
    private final List<Msg> messages = Collections.synchronizedList(new ArrayList<>());
    List<Msg> messages() { return Collections.unmodifiableList(messages); }
    public static void main(String[] a) throws Exception {
        Main m = new Main();
        Thread t = new Thread(() -> { Msg x = new Msg(); x.text = "hi"; m.messages.add(x); }); t.start();
        while (m.messages().size() == 0) Thread.sleep(1);
        System.out.println(m.messages().get(0).text);
        t.join(); } }
