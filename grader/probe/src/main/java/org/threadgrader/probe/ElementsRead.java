package org.threadgrader.probe;

/** How many elements of a collection a thread has read in one epoch: a piece of {@link ControlledThread}. */
final class ElementsRead {
    private Object collection = this;
    private int epoch;
    private int count;

    /** One more: how many there were before. */
    int next(Object ofCollection, int inEpoch) {
        if (collection != ofCollection || epoch != inEpoch) {
            collection = ofCollection;
            epoch = inEpoch;
            count = 0;
        }
        return count++;
    }
}
