package org.threadgrader.journal;

import java.util.List;

/**
 * What a batch grades: the first thing that it writes into its {@link Journal}.
 *
 * @param assignment the assignment's id
 * @param folders the folders and archives of submissions, as absolute paths, in the order in which they were named
 */
public record Origin(String assignment, List<String> folders) {

    public Origin {
        folders = List.copyOf(folders);
    }
}
