/** What a session may have done to the client's symptoms: little, and said so. */
package org.understudy.analysis.outcome;
