/** Where a model server is, what it says of itself, and whether it may be spoken to. */
package org.understudy.llm.connection;
