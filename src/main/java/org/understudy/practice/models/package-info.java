/** Local language models as practice sees them: where they are, what there is, what fits, what they are worth. */
package org.understudy.practice.models;
