// an account that never changes, replaced by what its own method makes: one deposit is lost
import java.util.concurrent.atomic.AtomicReference;
public class Main {
    record Account(String owner, int cents) {
        Account deposit(int more) { return new Account(owner, cents + more); }
    }
    static final AtomicReference<Account> account = new AtomicReference<>(new Account("ann", 0));
    public static void main(String[] a) throws Exception {
        Runnable deposit = () -> account.set(account.get().deposit(10));
        Thread one = new Thread(deposit), two = new Thread(deposit);
        one.start(); two.start(); one.join(); two.join();
        System.out.println(account.get());
    }
}
