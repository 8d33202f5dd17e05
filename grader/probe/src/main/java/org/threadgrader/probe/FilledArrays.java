package org.threadgrader.probe;

import java.util.ArrayList;
import java.util.List;

/**
 * The arrays that a thread has handed to calls that may fill them, the innermost last, and whether what was put into them has
 * been reported meanwhile, by code of the program's that was reached. A piece of a {@link ControlledThread}.
 */
final class FilledArrays {
    /** Calls that ended by an exception leave theirs behind. */
    private static final int MOST = 64;

    private final List<Call> calls = new ArrayList<>(2);

    private static final class Call {
        private final Object array;
        private boolean reported;

        Call(Object array) {
            this.array = array;
        }
    }

    void begins(Object array) {
        if (calls.size() >= MOST) {
            calls.clear();
        }
        calls.add(new Call(array));
    }

    /** Whether what came into the array has been reported since the call began. */
    boolean ends(Object array) {
        while (!calls.isEmpty()) {
            Call last = calls.remove(calls.size() - 1);
            if (last.array == array) {
                return last.reported;
            }
        }
        return false;
    }

    /** An element of an array was set, and that was reported. */
    void reported(Object array) {
        for (Call call : calls) {
            call.reported |= call.array == array;
        }
    }
}
