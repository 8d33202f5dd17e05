package ex13_transfer;

/**
 * Moves money between accounts, for many threads at the same time.
 *
 * <p>README.md (README.zh.md) says exactly what is asked. Do the TODOs in their order.
 */
public class Bank {

    public static void transfer(Account from, Account to, int amount) {
        // TODO 1: Take amount from one balance and add it to the other.

        // TODO 2: Where there is too little money, throw an IllegalArgumentException and move nothing.

        // TODO 3: Other threads transfer at the same time: nobody else may look at or change the two balances
        //         while you do. Which locks do you need for that?

        // TODO 4: One thread transfers from A to B while another transfers from B to A. In which order do you take
        //         the locks, so that the two never wait for each other?
    }
}
