package org.understudy.analysis.coding;

/** Says which techniques a counselor turn holds. Implementations are pure and safe to share between threads. */
public interface TechniqueCoder {
    CodedTurn code(String text, CodingContext context);
}
