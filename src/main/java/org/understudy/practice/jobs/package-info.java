/** Work that takes a while: what it says of its progress, how it is stopped, who carries it out. */
package org.understudy.practice.jobs;
