// attack: interrupts every thread there is, the probe's too
// poses-as: ex02
// expected: graded 0
// stopped-by: portable
public class ByConstructor {
    public static void main(String[] args) {
        Thread.getAllStackTraces().keySet().forEach(Thread::interrupt);
    }
}
