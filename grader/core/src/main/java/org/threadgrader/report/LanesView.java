package org.threadgrader.report;

import java.util.List;

/**
 * What the template of a {@link org.threadgrader.picture.Picture} prints: words ready to be shown, and places in pixels
 * from the picture's upper left corner. Made by {@link Lanes}.
 *
 * @param id unique in its page
 * @param open whether it is seen at once
 * @param heads the lanes' names, above them
 * @param bars what lasted, in the order in which it is painted
 * @param rows the steps
 * @param rest how many steps after the last row are not told; empty for none
 * @param key what those signs mean that occur
 * @param note which threads have no lane; empty for none
 */
record LanesView(
        String id,
        boolean open,
        String summary,
        String title,
        String description,
        int width,
        int height,
        List<Head> heads,
        List<Bar> bars,
        List<Row> rows,
        Text rest,
        List<Key> key,
        String note,
        Texts words) {

    /** A lane's head: the middle of the lane, its part, its own name cut to fit, and both in full. */
    record Head(int x, String role, String name, String full) {}

    /** A bar; its kind is a class of the style. */
    record Bar(String kind, int x, int y, int width, int height) {}

    /** A line of text and the place in the source behind it, either may be empty; its kind is a class of the style. */
    record Text(String kind, int x, int y, String text, String where) {}

    /** An arrow from one place to another on the same height. */
    record Arrow(String kind, int from, int to) {}

    /**
     * A step.
     *
     * @param y the middle of its mark and of its first line
     * @param x the middle of its lane
     * @param arrows none or one
     * @param chip the style's class of the lock it is about; empty for none
     * @param texts what is written beside the lanes
     * @param told the same for the table
     */
    record Row(
            int top,
            int height,
            int x,
            int y,
            int wordsFrom,
            boolean witness,
            List<Arrow> arrows,
            String chip,
            List<Text> texts,
            Told told) {}

    /** A row of the table. */
    record Told(int number, String thread, String what, String shows, Link where) {}

    /** A sign and its meaning; its kind is a class of the style. */
    record Key(String kind, String meaning) {}
}
