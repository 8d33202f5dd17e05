package org.threadgrader.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** A gradebook of ten thousand students is a hundredth of it; more is no gradebook. */
    private static final long LARGEST = 64L * 1024 * 1024;

    Sheet {
        rows = rows.stream().map(List::copyOf).toList();
    }

    static Sheet read(Path file) throws UnfitFile {
        String text = text(file);
        boolean mark = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        String table = mark ? text.substring(1) : text;
        String header = table.lines().findFirst().orElse("");
        char separator = separator(header);
        List<List<String>> rows = new ArrayList<>();
        long next = 1;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(table)) {
            for (CsvRecord row : reader) {
                rows.add(row.getFields());
                next = row.getStartingLineNumber() + lines(row);
            }
        } catch (CsvParseException e) {
            throw new UnfitFile("unclosed-quote", file, next);
        } catch (IOException e) {
            throw new UnfitFile("unreadable", file);
        }
        if (rows.size() < 2) {
            throw new UnfitFile("no-rows", file);
        }
        LineDelimiter lines = table.contains("\r\n") ? LineDelimiter.CRLF : LineDelimiter.LF;
        return new Sheet(file, mark, separator, lines, rows);
    }

    /** How many lines a row takes: a cell may hold several. */
    private static long lines(CsvRecord row) {
        return 1
                + row.getFields().stream()
                        .mapToLong(cell -> cell.chars().filter(c -> c == '\n').count())
                        .sum();
    }

    private static String text(Path file) throws UnfitFile {
        try {
            if (Files.isDirectory(file) || Files.size(file) > LARGEST) {
                throw new UnfitFile("not-csv", file);
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnfitFile("not-utf8", file);
        } catch (NoSuchFileException e) {
            throw new UnfitFile("no-file", file);
        } catch (IOException e) {
            throw new UnfitFile("unreadable", file);
        }
    }

    /** Systems export commas; spreadsheets of some countries save semicolons or tabs in their place. */
    private static char separator(String header) {
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(
                        candidate -> header.chars().filter(c -> c == candidate).count()))
                .orElse(',');
    }

    List<String> header() {
        return rows.get(0);
    }

    /** A cell; empty where the row is shorter. */
    String cell(int row, int column) {
        List<String> cells = rows.get(row);
        return column < cells.size() ? cells.get(column) : "";
    }

    /** The column whose header is one of these, whatever the case; -1 where there is none. */
    int column(String... names) {
        for (int column = 0; column < header().size(); column++) {
            for (String name : names) {
                if (header().get(column).strip().equalsIgnoreCase(name)) {
                    return column;
                }
            }
        }
        return -1;
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
            text.append(BYTE_ORDER_MARK);
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
