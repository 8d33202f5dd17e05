package org.threadgrader.assignment;

import org.threadgrader.message.Localized;

/**
 * The page that explains a mistake: why it is one, with wrong and right code.
 *
 * @param id the reason's id, such as {@code run-for-start}
 * @param title its heading
 * @param summary one sentence a good teacher would say
 * @param page the whole page, Markdown
 */
public record Explanation(String id, Localized title, Localized summary, Localized page) {}
