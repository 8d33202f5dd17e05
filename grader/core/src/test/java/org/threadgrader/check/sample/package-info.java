/** Programs that the tests of checks run in child JVMs. */
package org.threadgrader.check.sample;
