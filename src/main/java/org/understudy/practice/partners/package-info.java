/** Models and rules in the counselor's chair: recorded clients answered anew, and whole sessions played without anybody. */
package org.understudy.practice.partners;
