package org.understudy.client.voice;

/**
 * A line some of which may be said already, with an ending.
 *
 * @param said what may be said
 * @param whole the line if nothing more comes; begins with what may be said
 * @param parts parts of the author's line that what may be said stands for
 */
public record Standing(String said, String whole, int parts) {}
