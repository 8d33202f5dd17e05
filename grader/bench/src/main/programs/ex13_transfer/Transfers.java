package ex13_transfer;

/** Two threads that move money in opposite directions. */
public final class Transfers {
    public static void main(String[] arguments) throws InterruptedException {
        Account first = new Account(1, 100);
        Account second = new Account(2, 100);
        Thread there = new Thread(() -> Bank.transfer(first, second, 10));
        Thread back = new Thread(() -> Bank.transfer(second, first, 30));
        there.start();
        back.start();
        there.join();
        back.join();
        if (first.balance != 120 || second.balance != 80) {
            throw new AssertionError(first.balance + " and " + second.balance);
        }
    }
}
