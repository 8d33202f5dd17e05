package org.threadgrader.mark;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A table of an instructor's or a course system's as it was read: CSV in UTF-8, with or without a byte-order mark, with
 * commas or what a spreadsheet made of them.
 *
 * @param mark whether it begins with a byte-order mark
 * @param separator between cells: a comma, a semicolon or a tab
 * @param text all of it, without the mark
 * @param rows those that are not empty, the header first
 */
public record Csv(boolean mark, char separator, String text, List<Row> rows) {
    /** Begins a file by which spreadsheets know UTF-8. */
    public static final char BYTE_ORDER_MARK = '\uFEFF';

    /** A gradebook of ten thousand students is a hundredth of it; more is no gradebook. */
    private static final long LARGEST = 64L * 1024 * 1024;

    /** A first line that is no row: by it Excel is told the separator, and some programs write it. */
    private static final Pattern TOLD = Pattern.compile("(?i)sep=([,;\t])\\R");

    /**
     * One row.
     *
     * @param line where it begins in the file, counted from 1
     * @param cells as they are written, without their quotes
     */
    public record Row(long line, List<String> cells) {
        /** Keeps a list of its own. */
        public Row {
            cells = List.copyOf(cells);
        }

        private long end() {
            return line
                    + 1
                    + cells.stream()
                            .mapToLong(
                                    cell -> cell.chars().filter(c -> c == '\n').count())
                            .sum();
        }
    }

    /** Keeps a list of its own. */
    public Csv {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a file.
     *
     * @throws BadSheet where it can't be read as such a table, with a line that says what to do
     */
    public static Csv read(Path file) throws BadSheet {
        String whole = text(file);
        boolean mark = !whole.isEmpty() && whole.charAt(0) == BYTE_ORDER_MARK;
        String text = mark ? whole.substring(1) : whole;
        Matcher told = TOLD.matcher(text);
        boolean isTold = told.lookingAt();
        String table = isTold ? text.substring(told.end()) : text;
        char separator = isTold
                ? told.group(1).charAt(0)
                : separator(text.lines().findFirst().orElse(""));
        int above = isTold ? 1 : 0;
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(table)) {
            reader.forEach(row -> rows.add(new Row(row.getStartingLineNumber() + above, row.getFields())));
        } catch (CsvParseException e) {
            long line = rows.isEmpty() ? 1 + above : rows.get(rows.size() - 1).end();
            throw new BadSheet("mark.unclosed-quote", file, line);
        } catch (IOException e) {
            throw new BadSheet("mark.unreadable", file);
        }
        return new Csv(mark, separator, text, rows);
    }

    private static String text(Path file) throws BadSheet {
        try {
            if (Files.isDirectory(file) || Files.size(file) > LARGEST) {
                throw new BadSheet("mark.no-csv", file);
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadSheet("mark.not-utf-8", file);
        } catch (NoSuchFileException e) {
            throw new BadSheet("mark.no-file", file);
        } catch (IOException e) {
            throw new BadSheet("mark.unreadable", file);
        }
    }

    /** Systems export commas; spreadsheets of some countries save semicolons or tabs in their place. */
    private static char separator(String header) {
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(
                        candidate -> header.chars().filter(c -> c == candidate).count()))
                .orElse(',');
    }
}
