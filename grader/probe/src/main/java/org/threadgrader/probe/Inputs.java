package org.threadgrader.probe;

/**
 * The inputs of an author's scenario, read from what its main method is given. It is given nothing where its visible inputs
 * are meant, which it therefore names; hidden inputs come from the solutions.
 */
public final class Inputs {
    private Inputs() {}

    /** The number at this place, counted from 0, or the visible one. */
    public static int number(String[] arguments, int place, int visible) {
        return place < arguments.length ? Integer.parseInt(arguments[place]) : visible;
    }

    /** The text at this place, counted from 0, or the visible one. */
    public static String text(String[] arguments, int place, String visible) {
        return place < arguments.length ? arguments[place] : visible;
    }
}
