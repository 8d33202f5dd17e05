// verdict: none
// twin: LockOnChangingName
// covers: synchronized block, String
// what: The lock is a final String field beside the one that is replaced.
public class LockOnFinalName {
    private final String birthName = "Ada";
    private String name = birthName;

    private void extend(String part) {
        synchronized (birthName) {
            name = name + " " + part;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        LockOnFinalName person = new LockOnFinalName();
        Thread first = new Thread(() -> person.extend("King"));
        Thread second = new Thread(() -> person.extend("Byron"));
        first.start();
        second.start();
        first.join();
        second.join();
        if (person.name.length() != 14) {
            throw new AssertionError(person.name);
        }
    }
}
