package ex13_transfer;

/** The signature that ex13's scenarios compile against where students' sources are left out; never run. */
public class Bank {
    public static void transfer(Account from, Account to, int amount) {
        throw new UnsupportedOperationException();
    }
}
