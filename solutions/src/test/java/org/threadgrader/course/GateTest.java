package org.threadgrader.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The author's gate over the whole course: few repeats here, many by hand (see README.md). */
class GateTest {
    private static final Pattern SHARE = Pattern.compile("names the mistake's own reason in .* \\((\\S+) %\\)");
    private static final BigDecimal AT_LEAST = BigDecimal.valueOf(95);

    @TempDir
    private static Path folder;

    private static Command whole;

    @BeforeAll
    static void verifyTheWholeCourse() throws Exception {
        whole = verify();
    }

    private static Command verify(String... arguments) throws Exception {
        List<String> line = new ArrayList<>(List.of("--lang", "en", "verify"));
        line.addAll(List.of(arguments));
        return Command.run(folder.resolve("log"), line.toArray(String[]::new));
    }

    @Test
    void everyProgramOfTheCourseIsJudgedAsItMustBe() {
        everythingIsAsExpected(whole);
    }

    @Test
    void almostEveryMistakeIsToldItsOwnReasonFirst() {
        Matcher share = SHARE.matcher(whole.output().replaceAll("\\s+", " "));

        assertThat(share.find()).as(whole.output()).isTrue();
        assertThat(new BigDecimal(share.group(1))).as(whole.output()).isGreaterThanOrEqualTo(AT_LEAST);
    }

    @Test
    void delaysAtHooksChangeNothing() throws Exception {
        everythingIsAsExpected(verify("ex03", "--repeat", "1", "--jitter", "1/1"));
    }

    private static void everythingIsAsExpected(Command gate) {
        assertThat(gate.output()).contains("All as expected").doesNotContain("not as expected");
        assertThat(gate.status()).as(gate.output()).isZero();
    }
}
