package org.threadgrader.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.threadgrader.message.Message;

/** What lies at the top of a class, on disk or in an archive: a student's folder, or one of a student's files. */
interface ClassEntry {
    /** As it is shown, on one line. */
    String name();

    boolean isFolder();

    /** Where it lies, to be shown. */
    Path place();

    /** What lies in a folder, as if that were the class; in a file there is nothing. */
    Level inside();

    /** The class that a zip is which a course system gave, packed or laid down once more; empty for anything else. */
    Optional<Received> download();

    /**
     * One level of a class.
     *
     * @param entries in the order of their names
     * @param notes what lies there and was refused
     */
    record Level(List<ClassEntry> entries, List<Message> notes) {}

    /**
     * Offers all that is in it.
     *
     * @param file the path of a file in the submission; a folder is the submission's own
     */
    void into(Gathering gathering, String file);
}
