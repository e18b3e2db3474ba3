package org.understudy.practice.library;

import org.understudy.session.Speaker;

/** A turn found by its words. */
public record TurnHit(String sessionId, String title, int turn, Speaker speaker, String text) {}
