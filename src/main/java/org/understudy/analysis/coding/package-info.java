/** What each turn is: counselor turns into techniques, client turns into leaning and distress. */
package org.understudy.analysis.coding;
