/**
 * Adapter: language models on this machine. Nothing here is needed for practice: the built-in client and the built-in
 * ratings stay the truth, a model may word the client's answer and give a second opinion.
 */
package org.understudy.llm;
