package org.threadgrader.assignment;

import java.util.List;
import org.threadgrader.message.Localized;

/**
 * What an exercise says about one of its checks; its points stand on the check's method.
 *
 * @param id the check's id, unique in the exercise, such as {@code two-workers}
 * @param title what the check looks at
 * @param hints from the mildest to nearly the answer
 */
public record CheckText(String id, Localized title, List<Localized> hints) {
    /** Keeps a list of its own. */
    public CheckText {
        hints = List.copyOf(hints);
    }
}
