/** Tests of the explorer. */
package org.vmalloscope.engine.schedule.explore;
