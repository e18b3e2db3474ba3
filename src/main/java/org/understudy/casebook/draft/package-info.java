/** Case files begun from what somebody has already written: a profile of another system, or a vignette. */
package org.understudy.casebook.draft;
