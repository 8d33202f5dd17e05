// a list of nodes that never change, whose top is replaced in two steps: one node is lost
public class Main {
    record Node(int value, Node next) { }
    static volatile Node top;
    static void push(int value) {
        Node old = top;
        top = new Node(value, old);
    }
    public static void main(String[] a) throws Exception {
        Thread one = new Thread(() -> push(1)), two = new Thread(() -> push(2));
        one.start(); two.start(); one.join(); two.join();
        int sum = 0;
        for (Node node = top; node != null; node = node.next()) sum += node.value();
        System.out.println("sum " + sum);
    }
}
