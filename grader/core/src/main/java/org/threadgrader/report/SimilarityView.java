package org.threadgrader.report;

import java.util.List;
import java.util.Locale;
import org.threadgrader.message.Message;

/** What the templates of the pages on similarity print, in words ready to be shown. */
final class SimilarityView {
    private SimilarityView() {}

    /** The pages' own labels in one language: short keys of the bundle {@code similar}. */
    record Words(Locale locale) {
        String of(String key, Object... args) {
            return in(new Message("similar." + key, List.of(args)));
        }

        String in(Message message) {
            return Visible.of(message.in(locale));
        }

        String lang() {
            return locale.getLanguage().equals("zh") ? "zh-Hans" : "en";
        }
    }

    /** The page that leads to all pairs. */
    record Index(
            Words words,
            String title,
            String summary,
            String caption,
            List<Row> pairs,
            List<Tenth> distribution,
            List<String> notes) {}

    record Row(String alike, String students, String href, int tokens, String exercises) {}

    /** A tenth of the distribution; percent is of its longest bar. */
    record Tenth(String range, int pairs, int percent) {}

    /** The page of one pair. */
    record PairPage(Words words, String title, String summary, String first, String second, List<Exercise> exercises) {}

    /** An exercise that both answer; sources are shown where something in them is alike. */
    record Exercise(
            String id,
            String title,
            String summary,
            String alike,
            int matched,
            int firstTokens,
            int secondTokens,
            List<Side> sides) {
        boolean shown() {
            return matched > 0;
        }
    }

    record Side(String student, List<File> files) {}

    record File(String path, List<Line> lines) {}

    /** A line; its kind is a class of the style, its passage the number of what it is alike to, or nothing. */
    record Line(int number, String text, String kind, String passage) {}
}
