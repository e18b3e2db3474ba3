/** Short practice of one moment at a time. */
package org.understudy.practice.drills;
