package org.vmalloscope.ui.properties;

/**
 * One thing to know.
 *
 * @param label what it is
 * @param value with its unit
 */
public record Fact(String label, String value) {
}
