// a state that is asked, and set when the worker has been joined
public class Main {
    static class Order { private String state = "new"; synchronized String getState() { return state; } synchronized void setState(String s) { state = s; } }
    static volatile int coin;
    public static void main(String[] a) throws Exception {
        Order o = new Order();
        Thread c = new Thread(() -> coin = 1);
        Thread w = new Thread(() -> { if (coin == 1) { System.out.println("express"); if (o.getState() == "new") o.setState("express"); } else System.out.println("standard"); });
        c.start();
        if (o.getState() == "new") {
            w.start(); w.join();
            o.setState("shipped");
        }
        c.join();
        System.out.println(o.getState());
    }
}
