/** A debrief as a file: JSON for programs, a page for people, the same page as PDF. */
package org.understudy.exchange.report;
