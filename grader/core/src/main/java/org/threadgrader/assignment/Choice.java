package org.threadgrader.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.threadgrader.message.Message;

/**
 * Says why one source was taken for an exercise where a person could have expected another: a piece of the
 * {@link Matching}, which has chosen.
 */
record Choice(List<Exercise> exercises, Exercise exercise, SourceOutline chosen) {
    private static final int SHOWN = 5;

    void addNotes(List<SourceOutline> all, List<Message> notes) {
        List<String> copies = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (SourceOutline outline : all) {
            if (!outline.equals(chosen)
                    && outline.types().contains(exercise.mainSimpleName())
                    && (outline.packageName().equals(chosen.packageName()) || !isOfAnother(outline))) {
                boolean same = outline.file().text().equals(chosen.file().text());
                (same ? copies : others).add(outline.file().path());
            }
        }
        String path = chosen.file().path();
        if (!copies.isEmpty()) {
            notes.add(Message.of("assignment.choice-copies", exercise.mainSimpleName(), path, some(copies)));
        }
        if (!others.isEmpty()) {
            notes.add(Message.of("assignment.choice-others", exercise.mainSimpleName(), path, some(others)));
        }
        if (liesElsewhere()) {
            notes.add(Message.of("assignment.choice-elsewhere", path, chosen.packageName()));
        }
    }

    private boolean isOfAnother(SourceOutline outline) {
        return exercises.stream().anyMatch(other -> !other.equals(exercise) && Matching.inFolderOf(other, outline));
    }

    /** A file beside others without folders, or in a folder that is meant for no package, lies well. */
    private boolean liesElsewhere() {
        if (chosen.packageName().isEmpty() || chosen.isAtHome() || Matching.inFolderOf(exercise, chosen)) {
            return false;
        }
        List<String> folders = Arrays.asList(chosen.file().folder().split("/", -1));
        int root = Math.max(folders.lastIndexOf("src"), folders.lastIndexOf("java"));
        return isOfAnother(chosen) || (root >= 0 && root < folders.size() - 1);
    }

    private static String some(List<String> paths) {
        String first = String.join(", ", paths.stream().limit(SHOWN).toList());
        return paths.size() <= SHOWN ? first : first + ", … (" + paths.size() + ")";
    }
}
