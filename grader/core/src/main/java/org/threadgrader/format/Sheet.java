package org.threadgrader.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.threadgrader.mark.BadSheet;
import org.threadgrader.mark.Csv;

/**
 * A table of a course system as it was exported: its cells, and how they are written, so that what is not filled in comes
 * back as it was.
 *
 * @param file where it was read from, to be named
 * @param mark whether it begins with a byte-order mark
 * @param separator between cells: a comma, or what a spreadsheet made of it
 * @param lines how its lines end
 * @param rows all rows, the header first
 */
record Sheet(Path file, boolean mark, char separator, LineDelimiter lines, List<List<String>> rows) {
    Sheet {
        rows = rows.stream().map(List::copyOf).toList();
    }

    static Sheet read(Path file) throws UnfitFile {
        try {
            Csv csv = Csv.read(file);
            if (csv.rows().size() < 2) {
                throw new UnfitFile("no-rows", file);
            }
            LineDelimiter lines = csv.text().contains("\r\n") ? LineDelimiter.CRLF : LineDelimiter.LF;
            List<List<String>> rows = csv.rows().stream().map(Csv.Row::cells).toList();
            return new Sheet(file, csv.mark(), csv.separator(), lines, rows);
        } catch (BadSheet e) {
            throw new UnfitFile(e.reason());
        }
    }

    List<String> header() {
        return rows.get(0);
    }

    /** A cell; empty where the row is shorter. */
    String cell(int row, int column) {
        List<String> cells = rows.get(row);
        return column < cells.size() ? cells.get(column) : "";
    }

    /**
     * The column of a header, whatever the case; -1 where there is none.
     *
     * @throws UnfitFile where there are two
     */
    int column(String name) throws UnfitFile {
        List<Integer> columns = IntStream.range(0, header().size())
                .filter(column -> header().get(column).strip().equalsIgnoreCase(name))
                .boxed()
                .toList();
        if (columns.size() > 1) {
            throw new UnfitFile("column-twice", file, name);
        }
        return columns.isEmpty() ? -1 : columns.get(0);
    }

    /** Puts a text into a cell of rows that are going to be written; a short row grows. */
    static void fill(List<List<String>> rows, int row, int column, String text) {
        List<String> cells = new ArrayList<>(rows.get(row));
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
        rows.set(row, cells);
    }

    /** Other rows, written as these were. */
    String written(List<List<String>> others) {
        StringWriter text = new StringWriter();
        if (mark) {
            text.append(Csv.BYTE_ORDER_MARK);
        }
        CsvWriter writer = CsvWriter.builder()
                .bufferSize(0)
                .fieldSeparator(separator)
                .lineDelimiter(lines)
                .build(text);
        others.forEach(writer::writeRecord);
        return text.toString();
    }
}
