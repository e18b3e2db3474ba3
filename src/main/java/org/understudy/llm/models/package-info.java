/** The models of this machine: asked through LangChain4j, listed, weighed against the memory, fetched, timed. */
package org.understudy.llm.models;
