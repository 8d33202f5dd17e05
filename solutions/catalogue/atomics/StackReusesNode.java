// verdict: exception
// twin: StackWithStamps
// covers: AtomicReference.compareAndSet, ABA
// what: A node that was popped and pushed again looks unchanged to a slow pop (ABA).
import java.util.concurrent.atomic.AtomicReference;

public class StackReusesNode {
    static class Node {
        volatile Node next;
    }

    private static final AtomicReference<Node> top = new AtomicReference<>();

    private static void push(Node node) {
        do {
            node.next = top.get();
        } while (!top.compareAndSet(node.next, node));
    }

    private static Node pop() {
        Node head;
        Node next;
        do {
            head = top.get();
            if (head == null) {
                return null;
            }
            next = head.next;
        } while (!top.compareAndSet(head, next));
        return head;
    }

    public static void main(String[] args) throws InterruptedException {
        push(new Node());
        push(new Node());
        Node[] kept = new Node[1];
        Thread slow = new Thread(StackReusesNode::pop);
        Thread quick = new Thread(() -> {
            Node first = pop();
            kept[0] = pop();
            if (first != null) {
                push(first);
            }
        });
        slow.start();
        quick.start();
        slow.join();
        quick.join();
        if (kept[0] != null && top.get() == kept[0]) {
            throw new AssertionError("a node that was taken is back on the stack");
        }
    }
}
