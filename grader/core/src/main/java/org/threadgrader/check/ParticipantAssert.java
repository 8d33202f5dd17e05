package org.threadgrader.check;

import org.assertj.core.api.AbstractAssert;

/** What main or a worker must show. */
public final class ParticipantAssert extends AbstractAssert<ParticipantAssert, Participant> {

    ParticipantAssert(Participant participant) {
        super(participant, ParticipantAssert.class);
    }

    /** It printed these numbers, in this order and no others, under its real name. */
    public ParticipantAssert counts(int first, int last) {
        CountingAssert.verify(actual, first, last);
        return this;
    }
}
