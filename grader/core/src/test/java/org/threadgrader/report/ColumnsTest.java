package org.threadgrader.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {
    @ParameterizedTest
    @CsvSource({"abc,3", "张伟,4", "ｆｕｌｌ,8", "e\u0301,1", "한글,4", "𠮷,2", "Ω,1", "'',0"})
    void textIsAsWideAsATerminalShowsIt(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
    }
}
