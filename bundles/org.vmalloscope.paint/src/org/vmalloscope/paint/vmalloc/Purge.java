package org.vmalloscope.paint.vmalloc;

/**
 * A purge of a session.
 *
 * @param operation   the operation that purged
 * @param pagesBefore {@code vmap_lazy_nr} before it
 * @param pages       by how many pages {@code vmap_lazy_nr} fell
 * @param areas       by how many the lazily freed areas became fewer
 */
public record Purge(int operation, long pagesBefore, long pages, long areas) {
}
