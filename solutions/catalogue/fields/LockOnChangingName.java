// verdict: race
// also: exception
// twin: LockOnFinalName
// covers: synchronized block, String
// what: The lock is a String field that the guarded block replaces.
public class LockOnChangingName {
    private String name = "Ada";

    private void extend(String part) {
        synchronized (name) {
            name = name + " " + part;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        LockOnChangingName person = new LockOnChangingName();
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
