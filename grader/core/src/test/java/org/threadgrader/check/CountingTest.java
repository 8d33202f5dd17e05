package org.threadgrader.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threadgrader.probe.EventKind;
import org.threadgrader.timeline.Story;
import org.threadgrader.timeline.ThreadFacts;

class CountingTest {
    private final Story story = new Story();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Thread-12|Thread-12 7| ",
                "Thread-12|Thread-12 7   | ",
                "Thread-12|  Thread-12 7| ",
                "Thread-12|Thread-127|",
                "T1|T17|",
                "甲|甲7|",
                "甲 1|甲 1：7|：",
                "ant|ant -> 7| -> ",
                "ant|ant: i = 7|: i = ",
            })
    void aCountedLineIsTheRealNameAndANumber(String name, String line, String separator) {
        List<CountedLine> counted = counted(name, line + "\n");

        assertThat(counted).extracting(CountedLine::number).containsExactly(7);
        assertThat(counted.get(0).separator()).isEqualTo(separator == null ? "" : separator);
    }

    @ParameterizedTest
    @CsvSource({"Thread-1,Thread-12 7", "ant,bee 7", "ant,ants 7", "ant,ant", "ant,ant seven", "ant,7", "ant,ant 7 8"})
    void anythingElseIsNone(String name, String line) {
        assertThat(counted(name, line + "\n")).isEmpty();
    }

    @Test
    void threePrintCallsMakeOneLine() {
        assertThat(counted("ant", "ant", " ", "7\n"))
                .extracting(CountedLine::number)
                .containsExactly(7);
    }

    @Test
    void wordsBetweenNameAndNumberCountOnlyWhereNoLineGoesWithout() {
        assertThat(counted("ant", "ant total 5\n", "ant 0\n"))
                .extracting(CountedLine::number)
                .containsExactly(0);
    }

    @Test
    void theNameOfThatMomentWinsAndAllOthersItBoreAreKnown() {
        Story.Actor ant = story.main.makes("ant");
        story.main.starts(ant);
        ant.prints("ant 0\n");
        ant.does(EventKind.THREAD_NAME, ant.id, 0, "ant 1");
        ant.prints("ant 12\n");
        ant.prints("ant 3\n");

        ThreadFacts facts = story.timeline().workers().get(0);

        assertThat(Counting.countedLines(facts, facts.lines()))
                .extracting(CountedLine::number)
                .containsExactly(0, 2, 3);
    }

    private List<CountedLine> counted(String name, String... pieces) {
        Story.Actor actor = story.main.makes(name);
        story.main.starts(actor);
        for (String piece : pieces) {
            actor.prints(piece);
        }
        ThreadFacts facts = story.timeline().workers().get(0);
        return Counting.countedLines(facts, facts.lines());
    }
}
