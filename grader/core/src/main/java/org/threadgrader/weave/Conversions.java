package org.threadgrader.weave;

import org.objectweb.asm.Type;
import org.objectweb.asm.commons.InstructionAdapter;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.MethodNode;

/** What javac writes around a call that takes wider primitives, or returns more, than the call has or wants; for {@link Linking}. */
final class Conversions {
    /** Each widens to all behind it (JLS 5.1.2); a char does as a short does. */
    private static final String WIDENING = "BSIJFD";

    private Conversions() {}

    /** Whether a primitive becomes the other by widening. */
    static boolean widens(Type narrow, Type wide) {
        int from = WIDENING.indexOf(narrow.equals(Type.CHAR_TYPE) ? "S" : narrow.getDescriptor());
        return from >= 0 && WIDENING.indexOf(wide.getDescriptor()) > from;
    }

    /**
     * Makes the arguments on the stack those that a method takes.
     *
     * @param free the first local variable that nobody uses
     */
    static InsnList ofArguments(Type[] given, Type[] taken, int free) {
        MethodNode conversion = new MethodNode();
        InstructionAdapter code = new InstructionAdapter(conversion);
        int[] places = new int[given.length];
        int widened = given.length;
        int local = free;
        for (int i = given.length - 1; i >= 0; i--) {
            widened = widens(given[i], taken[i]) ? i : widened;
            places[i] = local;
            local += given[i].getSize();
        }
        // down to the first that is widened, as only what lies on top can be
        for (int i = given.length - 1; i >= widened; i--) {
            code.store(places[i], given[i]);
        }
        for (int i = widened; i < given.length; i++) {
            code.load(places[i], given[i]);
            if (widens(given[i], taken[i])) {
                code.cast(given[i], taken[i]);
            }
        }
        return conversion.instructions;
    }

    /** Makes the result on the stack what is asked for, nothing for void. */
    static InsnList ofResult(Type returned, Type asked) {
        MethodNode conversion = new MethodNode();
        InstructionAdapter code = new InstructionAdapter(conversion);
        if (widens(returned, asked)) {
            code.cast(returned, asked);
        } else if (asked.equals(Type.VOID_TYPE) && returned.getSize() == 2) {
            code.pop2();
        } else if (asked.equals(Type.VOID_TYPE) && returned.getSize() == 1) {
            code.pop();
        }
        return conversion.instructions;
    }
}
