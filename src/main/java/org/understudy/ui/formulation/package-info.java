/** The formulation exercise: one's understanding of a client written down, then laid beside the case's key. */
package org.understudy.ui.formulation;
