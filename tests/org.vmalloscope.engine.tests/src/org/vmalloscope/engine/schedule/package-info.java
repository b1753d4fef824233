/** Tests of tasks, schedules and their exploration. */
package org.vmalloscope.engine.schedule;
