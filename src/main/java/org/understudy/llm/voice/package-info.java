/**
 * Puts a decided line into a model's words: what the model is told, what of the conversation fits, and what happens when
 * it says something it may not, or nothing.
 */
package org.understudy.llm.voice;
