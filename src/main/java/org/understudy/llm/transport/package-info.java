/** How a model server is spoken to: one shared client, and a guard that brings every answer to exactly one end. */
package org.understudy.llm.transport;
