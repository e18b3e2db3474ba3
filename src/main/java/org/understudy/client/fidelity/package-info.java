/**
 * How true the simulated client is: simulated counselors of many kinds talk with it, seeded, and what comes back is
 * measured against pass lines. No network, no model; the same figures on every machine.
 */
package org.understudy.client.fidelity;
