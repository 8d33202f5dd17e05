package org.threadgrader.format;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.report.GradedClass;
import org.threadgrader.report.Visible;

/**
 * Test reports as Surefire writes them, one suite a submission. What is not decided is an error, as a skipped test would
 * count as a success in most readers.
 *
 * <p>No time is told: a check has none of its own, and the same class must give the same bytes.
 */
final class JunitXml implements Format {
    private static final String TIME = "0";

    @Override
    public Stream<Output> of(GradedClass graded, Locale locale) {
        return Each.of(graded, "TEST-", ".xml", submission -> document(submission, graded, locale));
    }

    private static String document(SubmissionResult submission, GradedClass graded, Locale locale) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            suite(xml, submission, graded, locale);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("memory can always be written to", e);
        }
        return text.append('\n').toString();
    }

    private static void suite(XMLStreamWriter xml, SubmissionResult submission, GradedClass graded, Locale locale)
            throws XMLStreamException {
        List<Entry> entries = Entry.of(submission, graded, locale);
        long failures =
                entries.stream().filter(entry -> entry.state() == State.FAILED).count();
        long errors =
                entries.stream().filter(entry -> !entry.state().isDecided()).count();
        xml.writeStartElement("testsuite");
        attribute(xml, "name", Visible.of(submission.submission().id()));
        attribute(xml, "time", TIME);
        attribute(xml, "tests", String.valueOf(entries.size()));
        attribute(xml, "errors", String.valueOf(errors));
        attribute(xml, "skipped", "0");
        attribute(xml, "failures", String.valueOf(failures));
        for (Entry entry : entries) {
            xml.writeCharacters("\n  ");
            test(xml, entry, graded);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }

    private static void test(XMLStreamWriter xml, Entry entry, GradedClass graded) throws XMLStreamException {
        String className = graded.assignment()
                .exercise(entry.exercise())
                .map(exercise -> exercise.checksClass())
                .orElse(entry.exercise());
        if (entry.state() == State.PASSED) {
            xml.writeEmptyElement("testcase");
        } else {
            xml.writeStartElement("testcase");
        }
        attribute(xml, "name", entry.name());
        attribute(xml, "classname", className);
        attribute(xml, "time", TIME);
        if (entry.state() != State.PASSED) {
            xml.writeStartElement(entry.state() == State.FAILED ? "failure" : "error");
            attribute(xml, "message", entry.message());
            attribute(xml, "type", type(entry));
            xml.writeCharacters(allowed(entry.text()));
            xml.writeEndElement();
            xml.writeEndElement();
        }
    }

    private static String type(Entry entry) {
        return switch (entry.state()) {
            case OPEN -> "inconclusive";
            case FAULT -> "fault";
            case PASSED, FAILED -> entry.reason().orElse("rejected");
        };
    }

    private static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, allowed(value));
    }

    /** Two characters may stand in no XML document, however they are written; the others of that kind never get here. */
    private static String allowed(String text) {
        return text.replace('\ufffe', '\ufffd').replace('\uffff', '\ufffd');
    }
}
