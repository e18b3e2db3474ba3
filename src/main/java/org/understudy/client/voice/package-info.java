/**
 * What wording may be put to a decided line. The engine has chosen what is said; a {@link ClientVoice} may find other
 * words for it, and {@link LineCheck} holds them to what the client may know to have said, to how the client talks, and
 * to the truth of the line.
 */
package org.understudy.client.voice;
