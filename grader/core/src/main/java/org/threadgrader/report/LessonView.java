package org.threadgrader.report;

/** What the template of an explanation's page prints. */
record LessonView(Texts words, String lang, Lessons.Lesson lesson) {}
