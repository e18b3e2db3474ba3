/** The case shelf and the brief before a session. */
package org.understudy.ui.shelf;
