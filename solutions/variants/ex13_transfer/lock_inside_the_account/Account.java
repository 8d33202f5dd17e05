package ex13_transfer;

import java.util.concurrent.locks.ReentrantLock;

public class Account {
    final int id;
    int balance;
    final ReentrantLock lock = new ReentrantLock();

    public Account(int id, int balance) {
        this.id = id;
        this.balance = balance;
    }
}
