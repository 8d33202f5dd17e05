package org.threadgrader.run;

/** What came over the channel was not what a probe sends. */
final class ProtocolException extends Exception {
    private static final long serialVersionUID = 1;

    ProtocolException(String what) {
        super(what);
    }
}
