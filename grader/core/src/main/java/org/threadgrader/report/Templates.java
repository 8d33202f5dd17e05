package org.threadgrader.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** The templates below {@code src/main/jte}, compiled beforehand. */
final class Templates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), Templates.class.getPackageName());

    String render(String template, Object view) {
        StringOutput page = new StringOutput();
        engine.render(template, view, page);
        return page.toString();
    }
}
