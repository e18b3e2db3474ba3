/** A program's own wording of its cases: edited, heard, proposed after sessions, and looked over for what is never reached. */
package org.understudy.practice.authoring;
