package org.threadgrader.report;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;
import org.threadgrader.picture.Picture;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.ChildOptions;
import org.threadgrader.run.Event;
import org.threadgrader.run.Plan;
import org.threadgrader.run.Program;
import org.threadgrader.run.Programs;
import org.threadgrader.run.Runner;
import org.threadgrader.run.SmallProgram;
import org.threadgrader.timeline.Timeline;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Pictures of small programs in real child JVMs, as a page shows them. */
class LanesTest {
    private static final Runner PROGRAMS = Programs.open(ChildOptions.ownJdk());

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Lanes.class.getClassLoader(), Lanes.class.getPackageName());

    private static final String COUNT =
            "static void count() { for (int i = 0; i < 100; i++) { System.out.println(i); } }\n";

    private static final Program DEADLOCK = SmallProgram.main(
            "static final Object A = new Object(), B = new Object();"
                    + "static final CyclicBarrier BOTH = new CyclicBarrier(2);"
                    + "static void take(Object one, Object other) { synchronized (one) { meet();\n"
                    + "synchronized (other) { } } }"
                    + "static void meet() { try { BOTH.await(); } catch (Exception e) { throw new RuntimeException(e); } }",
            "new Thread(() -> take(A, B), \"ant\").start(); new Thread(() -> take(B, A), \"bee\").start();");

    private static final Program HURRIED = SmallProgram.main(
            COUNT, "new Thread(Main::count, \"ant\").start();\nSystem.out.println(\"all are done !\");");

    @AfterAll
    static void close() {
        PROGRAMS.close();
    }

    private static Timeline run(Program program, Plan plan) {
        return Timeline.of(PROGRAMS.run(program, plan), program.woven());
    }

    private static Picture deadlock() {
        Timeline timeline = run(DEADLOCK, Plan.RUN_0);
        return Picture.of(timeline, timeline.all(EventKind.STUCK));
    }

    /** The worker is held before its first event, and main says meanwhile that all is done. */
    private static Picture hurried() {
        Timeline timeline = run(HURRIED, Plan.RUN_0.holding(new Plan.Hold(1, 0)));
        List<Event> shown = new ArrayList<>(timeline.all(EventKind.HELD));
        shown.addAll(timeline.all(EventKind.OUTPUT));
        return Picture.of(timeline, shown);
    }

    private static Picture many(String name) {
        String body = "for (int i = 0; i < 20; i++) { new Thread(Main::count, \"" + name + "\" + i).start(); }";
        return Picture.of(run(SmallProgram.main(COUNT, body), Plan.RUN_0), List.of());
    }

    private static LanesView view(Picture picture, String language) {
        Texts words = new Texts(Locale.forLanguageTag(language));
        return new Lanes(picture, words, place -> new Link(place.toString(), "#f1-" + place.line()))
                .view("lanes-ex00", "Example", "What the threads did", true);
    }

    private static String html(LanesView view) {
        StringOutput html = new StringOutput();
        TEMPLATES.render("lanes.jte", view, html);
        return html.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aDeadlockIsDrawn(String language) {
        Golden.assertMatches("lanes-deadlock." + language + ".html", html(view(deadlock(), language)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aWorkerThatTheGraderHeldIsDrawn(String language) {
        Golden.assertMatches("lanes-held." + language + ".html", html(view(hurried(), language)));
    }

    @Test
    void manyThreadsWithLongChineseNamesAreDrawn() {
        Golden.assertMatches("lanes-many.zh.html", html(view(many("下载网络图片的工作线程，名字特别长，编号是"), "zh")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void noLineOfWordsLiesOnAnother(String language) {
        for (Picture picture : List.of(deadlock(), hurried(), many("下载网络图片的工作线程"))) {
            LanesView view = view(picture, language);
            List<Integer> lines = view.rows().stream()
                    .flatMap(row -> row.texts().stream())
                    .map(LanesView.Text::y)
                    .toList();
            for (int i = 1; i < lines.size(); i++) {
                assertThat(lines.get(i) - lines.get(i - 1)).isGreaterThanOrEqualTo(15);
            }
            for (int i = 1; i < view.heads().size(); i++) {
                int between = view.heads().get(i).x() - view.heads().get(i - 1).x();
                assertThat(Columns.of(view.heads().get(i).role()) * 6.2).isLessThan(between);
                assertThat(Columns.of(view.heads().get(i).name()) * 6.8).isLessThan(between);
            }
        }
    }

    @Test
    void everyMarkAndArrowLiesInsideThePicture() {
        for (Picture picture : List.of(deadlock(), hurried(), many("thread "))) {
            LanesView view = view(picture, "en");
            assertThat(view.rows()).allSatisfy(row -> {
                assertThat(row.y()).isBetween(0, view.height());
                assertThat(row.x()).isBetween(0, row.wordsFrom());
            });
            assertThat(view.bars())
                    .allSatisfy(bar -> assertThat(bar.y() + bar.height()).isLessThanOrEqualTo(view.height()));
        }
    }

    @Test
    void thePictureIsSoundXmlThatNamesItselfWhateverAThreadIsCalled() throws Exception {
        String name = "<script>alert(1)</script>&'\\\"\\u001b[31m";
        String html = html(view(many(name), "en"));

        String svg = html.substring(html.indexOf("<svg"), html.indexOf("</svg>") + "</svg>".length());
        Document drawn =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertThat(drawn.getElementsByTagName("script").getLength()).isZero();
        assertThat(drawn.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(drawn.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Example: What the threads did");
        assertThat(html).doesNotContain("\u001b");
    }

    @Test
    void theTableTellsEachStepOfThePicture() {
        LanesView view = view(deadlock(), "en");
        String html = html(view);

        String table = html.substring(html.indexOf("<tbody>"));
        assertThat(view.rows())
                .isNotEmpty()
                .allSatisfy(
                        row -> assertThat(table).contains("<td>" + row.told().number() + "</td>"));
        assertThat(table).contains("waits for ever for the lock of", "This shows what is wrong.");
    }
}
