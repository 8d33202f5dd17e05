package org.threadgrader.assignment;

import org.threadgrader.message.Message;

/**
 * An exercise that an assignment names and that can't be read: a piece of {@link PartOfAssignment}.
 *
 * @param id such as {@code ex05}: the part of the package's name before the first underscore
 * @param packageName such as {@code ex05_names}
 * @param reason what is not there, and where
 */
public record Gap(String id, String packageName, Message reason) {
    /** The gap that an exercise leaves. */
    Gap(String packageName, Message reason) {
        // The file that holds the id may be what is gone.
        this(packageName.split("_", 2)[0], packageName, reason);
    }

    /** Whether a person who writes this means the exercise that is not there. */
    public boolean isCalled(String idOrPackage) {
        return idOrPackage.equals(id) || idOrPackage.equals(packageName);
    }
}
