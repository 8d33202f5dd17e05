public class Main {
    public static void main(String[] z) throws Exception {
        Thread d = new Thread(() -> { try { Thread.sleep(3000); System.out.println("TIMEOUT"); Runtime.getRuntime().halt(1); } catch (InterruptedException e) { System.out.println("called off"); } });
        d.start();
        try { Thread x = new Thread(() -> System.out.println("work")); x.start(); x.join(); } finally { d.interrupt(); d.join(); }
    }
}
