package org.threadgrader.bench;

/**
 * What one side said of a program, and what it cost.
 *
 * @param right whether that is so
 */
record Verdict(String said, boolean right, Cost cost) {
    @Override
    public String toString() {
        return right ? said : said + " (WRONG)";
    }
}
