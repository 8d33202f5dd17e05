package org.threadgrader.mark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A table that an instructor keeps in a spreadsheet as {@link Csv}: with semicolons or tabs where the comma is
 * the decimal point. Its first line names the columns, in any order; other columns are passed over.
 *
 * @param file to be named in messages
 * @param commaIsPoint whether numbers may have a decimal comma
 */
record Sheet(Path file, boolean commaIsPoint, List<Line> lines) {
    /** In the order in which the message counts them. */
    private static final String SEPARATORS = ",;\t";

    /**
     * One line.
     *
     * @param number counted from 1, the line of heads included
     * @param written its cells as they are written, in the order in which the columns were asked for
     */
    record Line(long number, List<String> written) {
        /** What is written in a column, without blanks around it. */
        String cell(int column) {
            return written.get(column).strip();
        }
    }

    /** Keeps a list of its own. */
    Sheet {
        lines = List.copyOf(lines);
    }

    static Sheet read(Path file, List<String> columns) throws BadSheet {
        Csv csv = Csv.read(file);
        List<Csv.Row> rows = csv.rows();
        List<String> heads = rows.isEmpty() ? List.of() : rows.get(0).cells();
        List<Integer> places = places(file, columns, heads);
        List<Line> lines = new ArrayList<>();
        for (Csv.Row row : rows.subList(1, rows.size())) {
            List<String> cells =
                    places.stream().map(place -> cell(row.cells(), place)).toList();
            if (cells.stream().allMatch(String::isBlank)) {
                continue;
            }
            if (row.cells().size() > heads.size()) {
                int separator = SEPARATORS.indexOf(csv.separator());
                throw new BadSheet(
                        "mark.more-cells", file, row.line(), row.cells().size(), heads.size(), separator);
            }
            lines.add(new Line(row.line(), cells));
        }
        return new Sheet(file, csv.separator() != ',', lines);
    }

    private static List<Integer> places(Path file, List<String> columns, List<String> heads) throws BadSheet {
        List<String> named = heads.stream()
                .map(head -> head.strip().toLowerCase(Locale.ROOT))
                .toList();
        for (String column : columns) {
            if (!named.contains(column)) {
                throw new BadSheet("mark.no-column", file, column, String.join(",", columns));
            }
            if (IntStream.range(0, named.size())
                            .filter(i -> named.get(i).equals(column))
                            .count()
                    > 1) {
                throw new BadSheet("mark.column-twice", file, column);
            }
        }
        return columns.stream().map(named::indexOf).toList();
    }

    private static String cell(List<String> cells, int place) {
        return place < cells.size() ? cells.get(place) : "";
    }
}
