package org.understudy.analysis.formulation;

import java.util.Optional;

/**
 * Something a supervisor would want noticed about a client. It is read, not compared: nobody is asked to have written it.
 *
 * @param door the label of the thing it leans on, where neither that nor the like of it was told and the letter is silent
 */
public record SupervisorNote(String text, Optional<String> door) {}
