package org.threadgrader.isolate;

import org.threadgrader.message.Message;

/** Whether processes can be accounted for together here. */
sealed interface Accounting permits ControlGroups, Accounting.Unavailable {
    /**
     * They can't.
     *
     * @param reason the cause and the mend
     */
    record Unavailable(Message reason) implements Accounting {}
}
