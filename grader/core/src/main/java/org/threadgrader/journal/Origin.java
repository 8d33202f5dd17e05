package org.threadgrader.journal;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a batch grades, and how it was asked to mark and write it: the first thing that it writes into its {@link Journal}.
 *
 * @param assignment the assignment's id
 * @param folders the folders and archives of submissions, as absolute paths, in the order in which they were named
 * @param options the options that name marking files and formats, each with its value, and the tier of isolation that there was; empty in journals of before
 */
public record Origin(
        String assignment,
        List<String> folders,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, String> options) {

    public Origin {
        folders = List.copyOf(folders);
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }
}
