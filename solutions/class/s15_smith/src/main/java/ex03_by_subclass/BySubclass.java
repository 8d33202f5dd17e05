package ex03_by_subclass;

/** The main thread counts, and at 20 it starts two threads of the kind {@link FkThread}. */
public class BySubclass {

    public static void main(String[] args) {
        // TODO 3: Count from 0 to 99. Each round prints one line as it counts:
        //         the name of the thread that is running, a blank, and the number.

        // TODO 4: In the round of number 20, after its line is printed, create two FkThread objects and start them.

        // TODO 5: After the loop, print this line once:  threading is ok !
    }
}
