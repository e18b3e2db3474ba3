/** The session itself: the conversation, the notes beside it, the coach behind a key. */
package org.understudy.ui.rehearsal;
