package org.threadgrader.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The report in a real browser, at the width of a phone and of a desk. */
@TestInstance(Lifecycle.PER_CLASS)
class ReportInBrowserTest {
    private static final int PHONE = 390;
    private static final int DESK = 1280;

    @TempDir
    static Path folder;

    private Browser browser;
    private Path index;

    @BeforeAll
    void start() throws IOException {
        browser = Browser.start(folder.resolve("profile"));
        for (String language : List.of("en", "zh")) {
            Path out = Files.createDirectories(folder.resolve(language));
            Report.write(SampleClass.crowd(), out, Locale.forLanguageTag(language));
        }
        index = folder.resolve("en/index.html");
    }

    @AfterAll
    void stop() {
        // without a browser on this machine none was started
        Optional.ofNullable(browser).ifPresent(Browser::close);
    }

    @BeforeEach
    void atTheDesk() {
        browser.width(DESK);
    }

    @ParameterizedTest
    @CsvSource({"en, 390", "en, 1280", "zh, 390", "zh, 1280"})
    void noPageIsWiderThanItsWindow(String language, int width) throws IOException {
        browser.width(width);
        for (Path page : pages(language)) {
            browser.open(page);

            assertThat(browser.number("innerWidth")).isEqualTo(width);
            assertThat(browser.number("document.documentElement.scrollWidth"))
                    .as(page.toString())
                    .isEqualTo(browser.number("document.documentElement.clientWidth"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void onAPhoneNothingButGradesIsCutOff(String language) throws IOException {
        browser.width(PHONE);
        for (Path page : pages(language)) {
            browser.open(page);

            assertThat(browser.number("""
                    (document.querySelectorAll('details').forEach(one => one.open = true),
                    [...document.querySelectorAll('pre, .lanes-table, .lanes-table .lanes-box, .wide:not(:has(.grades))')]
                    .filter(one => one.scrollWidth > one.clientWidth).length)""")).as(page.toString()).isZero();
        }
    }

    @Test
    void pagesAskForNothingButThemselvesAndComplainOfNothing() throws IOException {
        browser.open(index);
        browser.requests();
        browser.complaints();
        List<Path> pages = pages("en");
        for (Path page : pages) {
            browser.open(page);
        }

        assertThat(browser.requests())
                .hasSizeGreaterThanOrEqualTo(pages.size())
                .allMatch(url -> url.startsWith("file:"));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theTableSortsByKeyboard() {
        browser.open(index);

        browser.find(".grades thead th:nth-child(2) button").sendKeys(Keys.ENTER);

        assertThat(totals()).isSorted();
        assertThat(browser.find(".grades thead th:nth-child(2)").getDomAttribute("aria-sort"))
                .isEqualTo("ascending");

        browser.focused().sendKeys(Keys.SPACE);

        assertThat(totals()).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(browser.find(".grades thead th:nth-child(2)").getDomAttribute("aria-sort"))
                .isEqualTo("descending");
        assertThat(browser.find(".grades thead th:first-child").getDomAttribute("aria-sort"))
                .isEqualTo("none");
    }

    private List<Double> totals() {
        return browser.texts(".grades tbody td:nth-child(2)").stream()
                // the one of whom nothing could be graded has none, and comes last
                .map(total -> total.equals("-") ? Double.NEGATIVE_INFINITY : Double.parseDouble(total))
                .toList();
    }

    @Test
    void theTableFiltersByKeyboard() {
        browser.open(index);

        browser.find("#find").sendKeys("o'NEILL");

        assertThat(browser.texts(".grades tbody th a")).containsExactly("Maria O'Neill");
        assertThat(browser.find("#shown").getText()).isEqualTo("1");
    }

    @Test
    void theTableShowsOnlyWhatNeedsAPerson() {
        browser.open(index);

        browser.find("#review").sendKeys(Keys.SPACE);

        assertThat(browser.texts(".grades tbody th .faint")).containsExactly("s03", "s04", "s05");
    }

    @Test
    void theTableFiltersByTheStateOfAnExercise() {
        browser.open(index);

        browser.find("#exercise").sendKeys("ex02");
        browser.find("#state").sendKeys("does not");

        assertThat(browser.texts(".grades tbody th .faint")).containsExactly("s04");

        browser.find("#exercise").sendKeys("ex08");

        assertThat(browser.texts(".grades tbody th .faint")).isEmpty();
    }

    @Test
    void allIsReadableWithoutScript() {
        try (Browser plain = Browser.startWithoutScript(folder.resolve("plain"))) {
            plain.open(index);

            assertThat(plain.find(".filter").isDisplayed()).isFalse();
            assertThat(plain.find(".grades tbody tr:last-child td").getAriaRole())
                    .isEqualTo("cell");
            assertThat(plain.texts(".grades tbody tr"))
                    .hasSize(SampleClass.crowd().submissions().size());
            assertThat(plain.texts(".grades thead button")).isEmpty();
        }
    }

    @Test
    void theTableIsOneForScreenReadersHoweverItIsLaidOut() {
        browser.open(index);
        allRowsAreLaidOut();

        assertThat(browser.find(".grades").getAriaRole()).isEqualTo("table");
        assertThat(browser.find(".grades tbody tr").getAriaRole()).isEqualTo("row");
        assertThat(browser.find(".grades thead th").getAriaRole()).isEqualTo("columnheader");
        assertThat(browser.find(".grades tbody th").getAriaRole()).isEqualTo("rowheader");
        assertThat(browser.find(".grades tbody td").getAriaRole()).isEqualTo("cell");
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESK})
    void eachColumnStandsBelowItsHead(int width) {
        browser.width(width);
        browser.open(index);

        assertThat(
                        browser.number(
                                "Math.max(...[...document.querySelectorAll('.grades tbody tr')].flatMap(row =>"
                                        + " [...row.cells].map((cell, column) => Math.abs(cell.getBoundingClientRect().left"
                                        + " - document.querySelector('.grades thead tr').cells[column].getBoundingClientRect().left))))"))
                .isZero();
    }

    @Test
    void rowsOutOfSightAreLaidOutInTheEnd() throws IOException {
        Path large = Files.createDirectories(folder.resolve("large"));
        Report.write(SampleClass.crowd(300), large, Locale.ENGLISH);

        browser.open(large.resolve("index.html"));

        allRowsAreLaidOut();
        assertThat(browser.find(".grades tbody tr:last-child th").getAriaRole()).isEqualTo("rowheader");
        assertThat(browser.find(".grades tbody tr:last-child a").getAccessibleName())
                .isEqualTo("Student 309");
    }

    private void allRowsAreLaidOut() {
        await().until(() -> browser.number("[...document.querySelectorAll('.grades tbody td')]"
                        + ".filter(cell => !cell.checkVisibility({contentVisibilityAuto: true})).length")
                == 0);
    }

    @Test
    void theFirstKeyOffersTheWayToTheGrades() {
        browser.open(index);

        browser.find("body").sendKeys(Keys.TAB);

        assertThat(browser.focused().getText()).isEqualTo("Skip to the grades");
        assertThat(browser.focused().isDisplayed()).isTrue();
    }

    @Test
    void aHostileNameIsANameAndNothingRuns() {
        browser.open(index);

        assertThat(browser.texts(".grades tbody th a"))
                .anyMatch(name -> name.contains("<script>alert(1)</script>\\u001b[31m\\u202e\"&'"));

        browser.open(folder.resolve("en/feedback/s03.html"));

        assertThat(browser.title()).startsWith("<script>alert(1)</script>\\u001b");
        assertThat(browser.find("h1").getText()).startsWith("<script>alert(1)</script>");
    }

    @Test
    void aMistakeLeadsToItsExplanation() {
        browser.open(index);

        browser.find("#mistakes ~ .wide tbody a").sendKeys(Keys.ENTER);

        assertThat(browser.address()).endsWith("/explain/no-wait.html");
        assertThat(browser.find("h1").getText()).isEqualTo("Main does not wait for its workers");
    }

    @Test
    void aRemarkStandsBesideItsLineOnADesk() {
        browser.open(folder.resolve("en/feedback/s02.html"));

        assertThat(top(".note")).isBetween(top(".piece .marked"), top(".piece .marked") + 20);
        assertThat(browser.number("document.querySelector('.note').getBoundingClientRect().left"))
                .isGreaterThanOrEqualTo(
                        browser.number("document.querySelector('.piece .marked').getBoundingClientRect().right"));
    }

    @Test
    void aRemarkStandsBelowItsLineOnAPhone() {
        browser.width(PHONE);
        browser.open(folder.resolve("en/feedback/s02.html"));

        assertThat(top(".note")).isGreaterThan(top(".piece .marked"));
        assertThat(top(".note")).isLessThan(top(".piece > pre:last-child"));
    }

    @Test
    void aWordThatNamesEvidenceStaysWholeOnAPhone() {
        browser.width(PHONE);
        browser.open(folder.resolve("en/feedback/s02.html"));
        String lines = "[...document.querySelectorAll('.facts th')].filter(label => label.textContent === 'expected')"
                + ".map(label => { const word = document.createRange(); word.selectNodeContents(label);"
                + " return word.getClientRects().length; })";

        assertThat(browser.number("Math.max(..." + lines + ")")).isEqualTo(1);
    }

    private long top(String css) {
        return browser.number("document.querySelector('" + css + "').getBoundingClientRect().top");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void textStandsOutFromItsGround(String scheme) throws IOException {
        browser.scheme(scheme);
        for (Path page : pages("en")) {
            browser.open(page);

            assertThat(browser.faintTexts()).as(page.toString()).isEmpty();
        }
    }

    private List<Path> pages(String language) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(language))) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> !file.getFileName().toString().matches("(\\d+-)?s1\\d.*"))
                    .sorted()
                    .toList();
            assertThat(pages).hasSizeGreaterThan(10);
            return pages;
        }
    }
}
