package org.threadgrader.mark;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table that an instructor keeps in a spreadsheet, as CSV: UTF-8 with or without a byte-order mark, commas, or the
 * semicolons or tabs that spreadsheets write where the comma is the decimal point. Its first line names the columns, in
 * any order; other columns are passed over.
 *
 * @param file to be named in messages
 * @param commaIsPoint whether numbers may have a decimal comma
 */
record Sheet(Path file, boolean commaIsPoint, List<Line> lines) {
    private static final String MARK = "\uFEFF";

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
        String text = text(file);
        char separator = separator(text);
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                        .fieldSeparator(separator)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowUnclosedQuote(false)
                        .ofCsvRecord(text);
                Stream<CsvRecord> records = reader.stream()) {
            List<CsvRecord> all = records.toList();
            List<Integer> places =
                    places(file, columns, all.isEmpty() ? List.of() : all.get(0).getFields());
            List<Line> lines = new ArrayList<>();
            for (CsvRecord line : all.subList(1, all.size())) {
                List<String> cells =
                        places.stream().map(place -> cell(line, place)).toList();
                if (!cells.stream().allMatch(String::isEmpty)) {
                    lines.add(new Line(line.getStartingLineNumber(), cells));
                }
            }
            return new Sheet(file, separator != ',', lines);
        } catch (CsvParseException e) {
            throw new BadSheet("mark.no-csv", file);
        } catch (IOException e) {
            throw new BadSheet("mark.unreadable", file);
        }
    }

    private static String text(Path file) throws BadSheet {
        if (!Files.isRegularFile(file)) {
            throw new BadSheet("mark.no-file", file);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        } catch (CharacterCodingException e) {
            throw new BadSheet("mark.not-utf-8", file);
        } catch (IOException e) {
            throw new BadSheet("mark.unreadable", file);
        }
    }

    private static char separator(String text) {
        String heads = text.lines().findFirst().orElse("");
        return heads.indexOf(';') >= 0 ? ';' : heads.indexOf('\t') >= 0 ? '\t' : ',';
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

    private static String cell(CsvRecord line, int place) {
        return place < line.getFieldCount() ? line.getField(place).strip() : "";
    }
}
