package ex13_transfer;

/** A bank account. Given: leave it as it is. */
public class Account {
    /** No two accounts have the same. */
    final int id;

    int balance;

    public Account(int id, int balance) {
        this.id = id;
        this.balance = balance;
    }
}
