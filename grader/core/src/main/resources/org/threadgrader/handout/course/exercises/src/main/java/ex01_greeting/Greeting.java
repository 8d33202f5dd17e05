package ex01_greeting;

/** A program in which one thread greets and main says good-bye. README.md says what it has to print. */
public class Greeting {

    public static void main(String[] args) throws InterruptedException {
        // TODO 1: Start a thread that prints "Hello!".

        // TODO 2: Wait until that thread has ended, then print "Good-bye!".
    }
}
