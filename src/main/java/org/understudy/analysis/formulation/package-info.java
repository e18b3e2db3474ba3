/** The trainee's understanding of a client on paper, laid beside the case's key and what the client had told by then. */
package org.understudy.analysis.formulation;
