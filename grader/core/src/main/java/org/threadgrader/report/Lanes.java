package org.threadgrader.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.threadgrader.check.Where;
import org.threadgrader.message.Message;
import org.threadgrader.picture.Picture;

/**
 * Gives a {@link Picture} its measures: lanes from left to right, a row a step, and right of the lanes what the step says.
 * A piece of {@link Chapter}. Widths of texts are estimated from their {@link Columns}, generously, as nobody knows the
 * reader's fonts.
 */
final class Lanes {
    private static final int MARGIN = 6;
    private static final int HEAD = 40;
    private static final int NARROWEST = 60;
    private static final int LINE = 16;
    private static final int OUT = 20;
    private static final int ROW = 26;
    private static final int MIDDLE = 13;
    private static final int TAIL = 12;
    private static final int GAP = 16;

    /** What a column takes of a name, of a thread's part in bold, and of a step's text. */
    private static final double HEAD_COLUMN = 6.8;

    private static final double PART_COLUMN = 7.8;
    private static final double WIDE_COLUMN = 6.2;

    private static final double COLUMN = 7.7;
    private static final int TEXT_COLUMNS = 50;

    private static final int LIFE_WIDTH = 10;
    private static final int LOCK_WIDTH = 5;
    private static final int LOCK_STEP = 7;
    private static final int CHIP = 13;

    /** What bold letters take more, in columns. */
    private static final int BOLD = 5;

    private static final int LOCK_COLOURS = 4;

    private final Picture picture;
    private final Texts words;
    private final Function<Where, Link> places;
    private final int laneWidth;
    private final int wordsFrom;
    private final int[] tops;
    private final List<List<LanesView.Text>> texts = new ArrayList<>();

    /**
     * Measures for a picture.
     *
     * @param places how a place in the source is linked
     */
    Lanes(Picture picture, Texts words, Function<Where, Link> places) {
        this.picture = picture;
        this.words = words;
        this.places = places;
        this.laneWidth = laneWidth();
        this.wordsFrom = MARGIN + picture.lanes().size() * laneWidth + MARGIN;
        this.tops = new int[picture.steps().size() + 1];
        int top = HEAD;
        for (int row = 0; row < picture.steps().size(); row++) {
            tops[row] = top;
            Picture.Step step = picture.steps().get(row);
            List<LanesView.Text> said = texts(step, top);
            texts.add(said);
            top = said.get(said.size() - 1).y() + ROW - MIDDLE;
        }
        tops[picture.steps().size()] = top;
    }

    /**
     * The view.
     *
     * @param id unique in its page
     * @param of what the picture belongs to
     * @param summary what it shows
     * @param open whether it is seen at once
     */
    LanesView view(String id, String of, String summary, boolean open) {
        List<LanesView.Row> rows = new ArrayList<>();
        for (int row = 0; row < picture.steps().size(); row++) {
            rows.add(row(row));
        }
        int bottom = tops[picture.steps().size()] + TAIL;
        String rest = picture.stepsLeftOut() == 0 ? "" : say("left-out", picture.stepsLeftOut());
        return new LanesView(
                id,
                open,
                summary,
                say("title", of, summary),
                say("described", picture.lanes().size(), picture.steps().size()),
                wordsFrom + (int) (columns() * COLUMN) + MARGIN,
                bottom + (rest.isEmpty() ? 0 : LINE),
                heads(),
                bars(),
                rows,
                new LanesView.Text("out", wordsFrom, bottom, rest, ""),
                key(),
                picture.threadsLeftOut() == 0 ? "" : say("threads-left-out", picture.threadsLeftOut()),
                words);
    }

    /** What the longest line of words takes. */
    private int columns() {
        return texts.stream()
                .flatMap(List::stream)
                .mapToInt(text -> Columns.of(text.text()) + Columns.of(text.where()) + BOLD)
                .max()
                .orElse(0);
    }

    private String say(String what, Object... args) {
        return words.in(Message.of("picture." + what, args));
    }

    /** As wide as the threads' parts need, and their names as long as there are few of them. */
    private int laneWidth() {
        int lanes = picture.lanes().size();
        int most = lanes <= 3 ? 132 : lanes <= 6 ? 96 : 66;
        double parts = 0;
        int names = 0;
        for (Picture.Lane lane : picture.lanes()) {
            parts = Math.max(parts, bold(words.in(lane.called())));
            names = Math.max(names, Columns.of(Visible.of(lane.name())));
        }
        int named = Math.min(most, (int) (names * HEAD_COLUMN) + GAP);
        return Math.max(NARROWEST, Math.max((int) parts + GAP / 2, named));
    }

    /** Ideographs are no wider where they are bold. */
    private static double bold(String part) {
        int wide = 2 * (int) part.codePoints().filter(c -> Columns.of(c) == 2).count();
        return wide * WIDE_COLUMN + (Columns.of(part) - wide) * PART_COLUMN;
    }

    private int x(int lane) {
        return MARGIN + lane * laneWidth + laneWidth / 2;
    }

    /** From half rows to pixels. */
    private int y(int half) {
        int row = half / 2;
        if (row >= picture.steps().size()) {
            return tops[picture.steps().size()] + (half % 2 == 0 ? 0 : TAIL - 2);
        }
        return half % 2 == 0 ? tops[row] : middle(row);
    }

    private int middle(int row) {
        int leftOut = picture.steps().get(row).leftOut() > 0 ? OUT : 0;
        return tops[row] + leftOut + MIDDLE;
    }

    private List<LanesView.Head> heads() {
        List<LanesView.Head> heads = new ArrayList<>();
        for (int lane = 0; lane < picture.lanes().size(); lane++) {
            String role = words.in(picture.lanes().get(lane).called());
            String name = Visible.of(picture.lanes().get(lane).name());
            boolean same = name.equals(role) || name.isEmpty();
            heads.add(new LanesView.Head(x(lane), role, same ? "" : cut(name), same ? role : say("named", role, name)));
        }
        return heads;
    }

    /** The end of a long name tells threads apart. */
    private String cut(String text) {
        int columns = (int) ((laneWidth - 4) / HEAD_COLUMN);
        if (Columns.of(text) <= columns) {
            return text;
        }
        int from = text.length();
        int used = 1;
        while (from > 0) {
            int c = text.codePointBefore(from);
            used += Columns.of(c);
            if (used > columns) {
                break;
            }
            from -= Character.charCount(c);
        }
        return "…" + text.substring(from);
    }

    private List<LanesView.Bar> bars() {
        List<LanesView.Bar> bars = new ArrayList<>();
        for (Picture.Bar bar : picture.bars()) {
            int y = y(bar.from());
            int height = Math.max(3, y(bar.to()) - y);
            boolean lock = bar.sort() == Picture.Bar.Sort.LOCK || bar.sort() == Picture.Bar.Sort.LOCKS;
            int width = lock ? LOCK_WIDTH : LIFE_WIDTH;
            int x = x(bar.lane()) + (lock ? LIFE_WIDTH / 2 + 3 + slot(bar) * LOCK_STEP : -LIFE_WIDTH / 2);
            String kind = name(bar.sort()) + (lock ? " " + colour(bar.lock()) : "");
            bars.add(new LanesView.Bar(kind, x, y, width, height));
        }
        return bars;
    }

    /** Beside how many other locks of the lane it stands: each has its own place there, in the order of their numbers. */
    private int slot(Picture.Bar bar) {
        return (int) picture.bars().stream()
                .filter(other -> other.lane() == bar.lane() && other.lock() > 0 && other.lock() < bar.lock())
                .mapToInt(Picture.Bar::lock)
                .distinct()
                .count();
    }

    private static String name(Enum<?> sort) {
        return sort.name().toLowerCase(Locale.ROOT);
    }

    private static String colour(int lock) {
        return "lock" + ((lock - 1) % LOCK_COLOURS + 1);
    }

    private LanesView.Row row(int row) {
        Picture.Step step = picture.steps().get(row);
        int top = middle(row) - MIDDLE + 1;
        return new LanesView.Row(
                top,
                tops[row + 1] - top,
                x(step.lane()),
                middle(row),
                wordsFrom,
                step.witness(),
                step.arrow().map(arrow -> arrow(step, arrow)).stream().toList(),
                step.lock() > 0 ? colour(step.lock()) : "",
                texts.get(row),
                new LanesView.Told(
                        row + 1,
                        heads().get(step.lane()).full(),
                        words.in(step.what()),
                        step.witness() ? say("shows-it") : "",
                        step.where().map(places).orElse(new Link("", ""))));
    }

    private LanesView.Arrow arrow(Picture.Step step, Picture.Arrow arrow) {
        int own = x(step.lane());
        int other = x(arrow.lane());
        int edge = (other > own ? 1 : -1) * (LIFE_WIDTH / 2 + 1);
        return arrow.sort() == Picture.Arrow.Sort.END
                ? new LanesView.Arrow(name(arrow.sort()), other - edge, own + edge)
                : new LanesView.Arrow(name(arrow.sort()), own + edge, other - edge);
    }

    /** What was left out before, what is said, and the place behind it or, where there is no room, below. */
    private List<LanesView.Text> texts(Picture.Step step, int top) {
        List<LanesView.Text> said = new ArrayList<>();
        int y = top + MIDDLE;
        if (step.leftOut() > 0) {
            said.add(new LanesView.Text("out", wordsFrom, y, say("left-out", step.leftOut()), ""));
            y += OUT;
        }
        int indent = step.lock() > 0 ? CHIP : 0;
        String what = words.in(step.what());
        int room = TEXT_COLUMNS - (indent > 0 ? 2 : 0) - (step.witness() ? BOLD : 0);
        List<String> lines = Wrapped.lines(what, room);
        String place = step.where().map(where -> Visible.of(where.toString())).orElse("");
        String last = lines.get(lines.size() - 1);
        boolean fits = Columns.of(last) + Columns.of(place) + 2 <= room;
        for (String line : lines) {
            said.add(new LanesView.Text("", wordsFrom + indent, y, line, fits && line == last ? place : ""));
            y += LINE;
        }
        if (!fits) {
            said.add(new LanesView.Text("", wordsFrom + indent, y, "", cutPlace(place, room)));
        }
        return said;
    }

    private static String cutPlace(String place, int room) {
        return Columns.of(place) <= room ? place : "…" + place.substring(Math.max(0, place.length() - room + 1));
    }

    private List<LanesView.Key> key() {
        Set<String> kinds = new LinkedHashSet<>();
        picture.bars().forEach(bar -> kinds.add(name(bar.sort())));
        picture.steps().forEach(step -> step.arrow().ifPresent(arrow -> kinds.add(name(arrow.sort()))));
        if (picture.steps().stream().anyMatch(Picture.Step::witness)) {
            kinds.add("witness");
        }
        return kinds.stream()
                .map(kind -> new LanesView.Key(kind, say("key-" + kind)))
                .toList();
    }
}
