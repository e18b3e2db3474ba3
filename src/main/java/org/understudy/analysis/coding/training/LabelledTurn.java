package org.understudy.analysis.coding.training;

import org.understudy.analysis.coding.CodingContext;

/**
 * A turn that people have coded.
 *
 * @param transcript which session it is from
 * @param fold which part it belongs to when parts are held out; sessions with the same people share one
 * @param highQuality whether people called the session good
 * @param counselor true for a counselor turn, whose label is a behaviour; false for a client turn, whose label is a
 *     leaning
 * @param label the place of the label in its enum
 * @param finer the finer label where there is one: {@code open}, {@code closed}, {@code simple}, {@code complex}, or
 *     empty
 */
public record LabelledTurn(
        String transcript,
        int fold,
        boolean highQuality,
        boolean counselor,
        String text,
        CodingContext context,
        int label,
        String finer) {}
