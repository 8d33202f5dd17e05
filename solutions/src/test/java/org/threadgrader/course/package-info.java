/** Holds the grader to the course: every variant, mistake and submission is judged as its author says. */
package org.threadgrader.course;
