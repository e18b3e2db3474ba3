/**
 * What only people can judge of the client: whether it answers what was said, and whether it can be told from people.
 * Sheets are drawn for readers, and what they wrote is counted.
 */
package org.understudy.client.fidelity.readers;
