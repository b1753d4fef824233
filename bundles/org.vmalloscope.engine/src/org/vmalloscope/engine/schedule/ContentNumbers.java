package org.vmalloscope.engine.schedule;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Numbers immutable objects so that two have the same number exactly if they have the same content: the same class and the same values in all fields, down to the
 * last array. Nothing is hashed away. What makes it fast is that snapshots share: an object that was seen before is not looked into again.
 *
 * <p>Fields that are {@code transient} or {@code volatile} count as caches and are left out. Of the JDK's classes it knows strings, boxes, enumerations, collections,
 * maps, bit sets and arrays. Functions are the same only if they are the same object.
 */
public final class ContentNumbers {
	/** Objects remembered as seen; beyond that all are forgotten, and looked into once more. */
	private static final int MOST_SEEN = 1 << 16;
	private static final Integer IN_PROGRESS = -1;

	/** What an object consists of: its class and words, of which some are numbers of other objects. */
	private record Content(Class<?> type, Object value, long[] words) {
		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof Content that && type == that.type && value.equals(that.value) && Arrays.equals(words, that.words);
		}

		@Override
		public int hashCode() {
			return type.hashCode() * 31 + value.hashCode() ^ Arrays.hashCode(words);
		}
	}

	private static final long[] NO_WORDS = new long[0];
	private static final Object NO_VALUE = "";
	private final Map<Object, Integer> seen = new IdentityHashMap<>();
	private final Map<Content, Integer> numbers = new HashMap<>();
	private final Map<Class<?>, Field[]> fields = new HashMap<>();
	private int depth;
	private long bytes;

	/**
	 * The number of an object; 0 for {@code null}.
	 *
	 * @throws IllegalArgumentException if it contains itself, or an object of the JDK that is none of the kinds known here
	 */
	public int of(@Nullable Object object) {
		return object == null ? 0 : known(object);
	}

	private int known(Object object) {
		Integer known = seen.get(object);
		if (known == IN_PROGRESS) {
			throw new IllegalArgumentException(object.getClass().getName() + " contains itself");
		}
		if (known != null) {
			return known;
		}
		if (depth == 0 && seen.size() > MOST_SEEN) {
			seen.clear();
		}
		seen.put(object, IN_PROGRESS);
		depth++;
		try {
			int number = number(content(object));
			seen.put(object, number);
			return number;
		} finally {
			depth--;
			seen.remove(object, IN_PROGRESS);
		}
	}

	/** The bytes kept for contents. */
	public long bytesKept() {
		return bytes + 48L * seen.size();
	}

	private int number(Content content) {
		Integer known = numbers.get(content);
		if (known != null) {
			return known;
		}
		int number = numbers.size() + 1;
		numbers.put(content, number);
		bytes += 96 + 8L * content.words.length;
		return number;
	}

	private Content content(Object object) {
		Class<?> type = object.getClass();
		if (object instanceof String || object instanceof Number || object instanceof Boolean || object instanceof Character || object instanceof Enum
				|| object instanceof Class) {
			return new Content(type, object, NO_WORDS);
		}
		if (type.isArray()) {
			return new Content(type, NO_VALUE, array(object));
		}
		if (object instanceof BitSet bits) {
			return new Content(BitSet.class, NO_VALUE, bits.toLongArray());
		}
		if (object instanceof Collection<?> collection) {
			return new Content(List.class, NO_VALUE, collection.stream().mapToLong(this::of).toArray());
		}
		if (object instanceof Map<?, ?> map) {
			List<Long> words = new ArrayList<>();
			map.forEach((key, value) -> {
				words.add((long) of(key));
				words.add((long) of(value));
			});
			return new Content(Map.class, NO_VALUE, words.stream().mapToLong(Long::longValue).toArray());
		}
		if (type.isHidden() || type.isSynthetic()) {
			return new Content(type, new Identity(object), NO_WORDS);
		}
		if (type.getName().startsWith("java.")) {
			throw new IllegalArgumentException("the content of " + type.getName() + " is not known");
		}
		return new Content(type, NO_VALUE, fields(object, type));
	}

	/** A function. */
	private record Identity(Object object) {
		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof Identity that && that.object == object;
		}

		@Override
		public int hashCode() {
			return System.identityHashCode(object);
		}
	}

	private long[] array(Object array) {
		if (array instanceof long[] words) {
			return words;
		}
		long[] words = new long[Array.getLength(array)];
		if (array instanceof int[] values) {
			for (int i = 0; i < words.length; i++) {
				words[i] = values[i];
			}
		} else {
			for (int i = 0; i < words.length; i++) {
				words[i] = word(Array.get(array, i), array.getClass().getComponentType());
			}
		}
		return words;
	}

	@NonNullByDefault({})
	private long word(Object value, Class<?> type) {
		if (!type.isPrimitive()) {
			return of(value);
		}
		return value instanceof Boolean bool ? bool ? 1 : 0
				: value instanceof Character character ? character
						: value instanceof Double number ? Double.doubleToRawLongBits(number)
								: value instanceof Float number ? Float.floatToRawIntBits(number) : ((Number) value).longValue();
	}

	private long[] fields(Object object, Class<?> type) {
		Field[] all = fields.computeIfAbsent(type, ContentNumbers::fieldsOf);
		long[] words = new long[all.length];
		try {
			for (int i = 0; i < all.length; i++) {
				words[i] = word(all[i].get(object), all[i].getType());
			}
		} catch (IllegalAccessException e) {
			throw new IllegalArgumentException("the content of " + type.getName() + " cannot be read", e);
		}
		return words;
	}

	private static Field[] fieldsOf(Class<?> type) {
		List<Field> all = new ArrayList<>();
		for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
			for (Field field : at.getDeclaredFields()) {
				if ((field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT | Modifier.VOLATILE)) == 0) {
					field.setAccessible(true);
					all.add(field);
				}
			}
		}
		return all.toArray(Field[]::new);
	}
}
