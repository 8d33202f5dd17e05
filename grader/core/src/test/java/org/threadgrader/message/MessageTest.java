package org.threadgrader.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class MessageTest {
    private static final Locale CHINESE = Locale.forLanguageTag("zh-Hans-CN");

    @Test
    void speaksEnglishAndChinese() {
        Message message = Message.of("intake.no-folder", "hw1");
        assertThat(message.in(Locale.ENGLISH)).startsWith("there is no hw1");
        assertThat(message.in(CHINESE)).startsWith("hw1 不存在");
    }

    @Test
    void speaksEnglishInEveryOtherLanguageWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.CHINA);
            assertThat(Message.of("intake.denied").in(Locale.FRENCH)).isEqualTo("permission denied");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aMessageWithinAMessageSpeaksTheSameLanguage() {
        Message message = Message.of("intake.unreadable", "A.java", Message.of("intake.denied"));
        assertThat(message.in(Locale.ENGLISH)).contains("(permission denied)");
        assertThat(message.in(CHINESE)).contains("（没有权限）");
    }

    @Test
    void aChineseFillingStandsCloseToTheChineseAroundIt() {
        assertThat(Message.of("explore.is-alive", Message.of("explore.main")).in(CHINESE))
                .isEqualTo("发现主线程还活着");
        assertThat(Message.of("explore.interrupt", Message.of("explore.main")).in(CHINESE))
                .isEqualTo("中断主线程");
    }

    @Test
    void aLatinFillingStandsOneBlankAwayFromTheChineseAroundIt() {
        assertThat(Message.of("explore.is-alive", Message.of("explore.worker", 1))
                        .in(CHINESE))
                .isEqualTo("发现工作线程 1 还活着");
        assertThat(Message.of("explore.stuck-lock", "ReentrantLock").in(CHINESE))
                .isEqualTo("永远等待 ReentrantLock");
    }

    @Test
    void whatIsQuotedInChineseStaysAsItIs() {
        assertThat(Message.of("explore.output", "余额 9元 ").in(CHINESE)).isEqualTo("打印“余额 9元 ”");
    }

    @Test
    void namesAreSeparatedAsTheLanguageDoes() {
        Message names = Message.list(List.of("pct", "pos", "random"));
        assertThat(names.in(Locale.ENGLISH)).isEqualTo("pct, pos, random");
        assertThat(names.in(CHINESE)).isEqualTo("pct、pos、random");
    }

    @Test
    void anAuthorsTextSpeaksTheReadersLanguage() {
        Message message = Message.text(new Localized("two workers", "两个线程"));
        assertThat(message.in(Locale.ENGLISH)).isEqualTo("two workers");
        assertThat(message.in(CHINESE)).isEqualTo("两个线程");
    }

    @Test
    void writesNumbersAsTheyStandInCode() {
        Message message = Message.of("intake.refused-link", 123456);
        assertThat(message.in(Locale.ENGLISH)).endsWith("the files themselves: 123456");
        assertThat(Wording.of("{0}", List.of(new BigDecimal("1E+3")), CHINESE)).isEqualTo("1000");
    }

    @Test
    void choosesByNumber() {
        String pattern = "{0,choice,1#one line|1<{0} lines of {1}}";
        assertThat(Wording.of(pattern, List.of(1, "x"), Locale.ENGLISH)).isEqualTo("one line");
        assertThat(Wording.of(pattern, List.of(2000, "x"), Locale.ENGLISH)).isEqualTo("2000 lines of x");
    }

    @Test
    void aMissingKeyIsNamedWithItsBundle() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Message.of("intake.nonsense").in(CHINESE))
                .withMessage("no message \"intake.nonsense\" in intake_zh.properties");
        assertThatIllegalStateException()
                .isThrownBy(() -> Message.of("nowhere.x").in(Locale.ENGLISH))
                .withMessageContaining("nowhere.properties");
    }

    @Test
    void aKeyWithoutAStageIsRefusedAtOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> Message.of("nonsense"));
    }

    @Property(tries = 200)
    void whatAStudentWroteIsNeverReadAsAPattern(@ForAll String text) {
        assertThat(Message.text(text).in(Locale.ENGLISH)).isEqualTo(text);
        assertThat(Message.of("intake.failed", text).in(CHINESE)).isEqualTo(text);
    }
}
