package org.threadgrader.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;

final class StubCallTest {
    private final Story story = new Story();
    private final Story.Actor ant = story.main.makes("ant");

    @Test
    void aReportReadsAsItWouldStandInASource() {
        Event call = story.main.does(EventKind.CALL, 7, 0, "shop.Scenario$Seen#sold(4)");
        ant.does(EventKind.CALL_ARGUMENT, 0, 9, "I9");
        story.main.does(EventKind.CALL_ARGUMENT, 0, 2, "I2");
        story.main.does(EventKind.CALL_ARGUMENT, 0, 0, "sred");
        story.main.does(EventKind.CALL_ARGUMENT, 8, 0, "");
        story.main.does(EventKind.CALL_ARGUMENT, 0, 0, "");
        story.main.does(EventKind.CALL_ARGUMENT, 0, 5, "I5");

        assertThat(StubCall.of(call, story.timeline().events())).hasToString("sold(2, red, …, null)");
    }
}
