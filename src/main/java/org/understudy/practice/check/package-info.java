/**
 * Finding out what a model is good for before it is used: questions about people with and without an illness, and ten
 * critical moments, asked and counted as in the published study.
 */
package org.understudy.practice.check;
