// FAULTY: both count the same failure.
public class Main {
    static volatile int errors;
    static void task(String text) {
        int before = errors;
        try { Integer.parseInt(text); } catch (NumberFormatException e) { errors = before + 1; }
    }
    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> task("x"));
        Thread b = new Thread(() -> task("y"));
        a.start(); b.start(); a.join(); b.join();
        System.out.println("errors " + errors);
    }
}
