/** One reply to one critical statement: what the client asks underneath, what each sentence of the reply does, and whether it will do. */
package org.understudy.analysis.safety.reply;
