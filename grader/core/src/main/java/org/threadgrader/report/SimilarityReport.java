package org.threadgrader.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.threadgrader.message.Localized;
import org.threadgrader.similar.Similarity;

/** Writes a {@link Similarity} for people: into a folder of its own, or beside the {@link Report} of the same class. */
public final class SimilarityReport {
    private static final String INDEX = "similarity.html";
    private static final String PAIRS = "similarity";

    private SimilarityReport() {}

    /**
     * Writes the pages; pages of pairs that are no longer listed are removed.
     *
     * @param course what the assignment is called
     * @return the page to begin with
     * @throws IOException where the folder can't be written to
     */
    public static Path write(Similarity similarity, Localized course, Path folder, Locale locale) throws IOException {
        SimilarityPages pages = new SimilarityPages(similarity, course, locale);
        try (Inventory inventory = Inventory.open(folder, Inventory.SIMILARITY)) {
            List<Similarity.Pair> listed = similarity.pairs();
            for (int i = 0; i < listed.size(); i++) {
                Path page = inventory.place(PAIRS + "/" + SimilarityPages.fileName(i));
                WholeFile.write(page, pages.pair(listed.get(i)));
            }
            Path index = inventory.place(INDEX);
            // Last but for what it no longer leads to.
            WholeFile.write(index, pages.index(PAIRS));
            inventory.removeOthers();
            return index;
        }
    }

    /** A share as people read it, for instance {@code 71 %}. */
    public static String percent(double share) {
        return SimilarityPages.percent(share);
    }
}
