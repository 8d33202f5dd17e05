// attack: stops every thread of the probe's
// poses-as: ex02
// expected: graded 0
// stopped-by: portable
public class ByConstructor {
    public static void main(String[] args) {
        ThreadGroup top = Thread.currentThread().getThreadGroup();
        while (top.getParent() != null) {
            top = top.getParent();
        }
        Thread[] all = new Thread[100];
        int count = top.enumerate(all);
        for (int i = 0; i < count; i++) {
            if (all[i] != Thread.currentThread()) {
                all[i].stop();
            }
        }
    }
}
