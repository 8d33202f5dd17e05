// verdict: none
// twin: StackReusesNode
// covers: AtomicStampedReference.compareAndSet, ABA
// what: A stamp tells a slow pop that the top was changed and put back meanwhile.
import java.util.concurrent.atomic.AtomicStampedReference;

public class StackWithStamps {
    static class Node {
        volatile Node next;
    }

    private static final AtomicStampedReference<Node> top = new AtomicStampedReference<>(null, 0);

    private static void push(Node node) {
        int[] stamp = new int[1];
        do {
            node.next = top.get(stamp);
        } while (!top.compareAndSet(node.next, node, stamp[0], stamp[0] + 1));
    }

    private static Node pop() {
        int[] stamp = new int[1];
        Node head;
        Node next;
        do {
            head = top.get(stamp);
            if (head == null) {
                return null;
            }
            next = head.next;
        } while (!top.compareAndSet(head, next, stamp[0], stamp[0] + 1));
        return head;
    }

    public static void main(String[] args) throws InterruptedException {
        push(new Node());
        push(new Node());
        Node[] kept = new Node[1];
        Thread slow = new Thread(StackWithStamps::pop);
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
        if (kept[0] != null && top.getReference() == kept[0]) {
            throw new AssertionError("a node that was taken is back on the stack");
        }
    }
}
