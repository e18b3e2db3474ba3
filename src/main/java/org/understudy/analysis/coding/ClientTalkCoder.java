package org.understudy.analysis.coding;

/** Says which way a client turn leans and how distressed it is. Pure and safe to share between threads. */
public interface ClientTalkCoder {
    CodedClientTurn code(String text, CodingContext context);
}
