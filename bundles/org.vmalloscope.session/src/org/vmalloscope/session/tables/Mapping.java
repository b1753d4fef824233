package org.vmalloscope.session.tables;

/**
 * Something that is mapped or unmapped behind an operation.
 *
 * @param operation the operation
 * @param start first address
 * @param end behind the last page that is mapped
 * @param maps whether it is mapped; else unmapped
 * @param huge whether larger mappings are used where they fit
 * @param process number of the process that calls
 */
record Mapping(int operation, long start, long end, boolean maps, boolean huge, int process) {
}
