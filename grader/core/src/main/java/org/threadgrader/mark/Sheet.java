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
    /**
     * One line.
     *
     * @param number counted from 1, the line of heads included
     * @param cells in the order in which the columns were asked for, without blanks around them
     */
    record Line(long number, List<String> cells) {}

    /** Keeps a list of its own. */
    Sheet {
        lines = List.copyOf(lines);
    }

    static Sheet read(Path file, List<String> columns) throws BadSheet {
        Csv csv = Csv.read(file);
        List<Csv.Row> rows = csv.rows();
        List<Integer> places =
                places(file, columns, rows.isEmpty() ? List.of() : rows.get(0).cells());
        List<Line> lines = new ArrayList<>();
        for (Csv.Row row : rows.subList(1, rows.size())) {
            List<String> cells =
                    places.stream().map(place -> cell(row.cells(), place)).toList();
            if (!cells.stream().allMatch(String::isEmpty)) {
                lines.add(new Line(row.line(), cells));
            }
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
        return place < cells.size() ? cells.get(place).strip() : "";
    }
}
