package org.vmalloscope.trace.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * Members of a JSON object, or elements of a list, by type. What is missing or of another type is reported and replaced by 0, an empty
 * text or an empty list; the {@code optional} forms do not report what is missing or {@code null}.
 */
public final class JsonView {
	private final JsonElement tree;
	private final String path;
	private final Consumer<String> reports;

	JsonView(JsonElement tree, String path, Consumer<String> reports) {
		this.tree = tree;
		this.path = path;
		this.reports = reports;
		if (!tree.isJsonObject() && !tree.isJsonArray()) {
			reports.accept(path + " is neither an object nor a list");
		}
	}

	private @Nullable JsonElement member(String name) {
		JsonElement value = tree instanceof JsonObject object ? object.get(name) : null;
		return value == null || value.isJsonNull() ? null : value;
	}

	private @Nullable JsonElement element(int index) {
		return tree instanceof JsonArray array && index < array.size() ? array.get(index) : null;
	}

	/** Number of elements, 0 if it is no list. */
	public int size() {
		return tree instanceof JsonArray array ? array.size() : 0;
	}

	/** Whether the object has such a member that is not null. */
	public boolean has(String name) {
		return member(name) != null;
	}

	/** A decimal number, unsigned if large. */
	public long number(String name) {
		return toNumber(member(name), '.' + name, 10);
	}

	/** A decimal number of 32 bits. */
	public int integer(String name) {
		return toInteger(member(name), '.' + name);
	}

	/** 0 or 1, true or false. */
	public boolean flag(String name) {
		JsonElement value = member(name);
		return value instanceof JsonPrimitive primitive && primitive.isBoolean() ? primitive.getAsBoolean() : number(name) != 0;
	}

	/** A hexadecimal number without 0x in a string. */
	public long hex(String name) {
		return toNumber(member(name), '.' + name, 16);
	}

	/** A text. */
	public String text(String name) {
		String text = optionalText(name);
		if (text == null) {
			reports.accept(path + '.' + name + " is missing");
			return "";
		}
		return text;
	}

	/** A text, null if there is none. */
	public @Nullable String optionalText(String name) {
		JsonElement value = member(name);
		return value instanceof JsonPrimitive primitive ? primitive.getAsString() : null;
	}

	/** A decimal number of 32 bits, if there is one. */
	public OptionalInt optionalInteger(String name) {
		return has(name) ? OptionalInt.of(integer(name)) : OptionalInt.empty();
	}

	/** A decimal number, if there is one. */
	public OptionalLong optionalNumber(String name) {
		return has(name) ? OptionalLong.of(number(name)) : OptionalLong.empty();
	}

	/** The decimal number at an index. */
	public long number(int index) {
		return toNumber(element(index), "[" + index + ']', 10);
	}

	/** The decimal number of 32 bits at an index. */
	public int integer(int index) {
		return toInteger(element(index), "[" + index + ']');
	}

	/** The hexadecimal number at an index. */
	public long hex(int index) {
		return toNumber(element(index), "[" + index + ']', 16);
	}

	/** The text at an index, empty if there is none. */
	public String text(int index) {
		return element(index) instanceof JsonPrimitive primitive ? primitive.getAsString() : "";
	}

	/** The elements of a list, made from their trees and paths; a single value stands for a list of one. */
	public <T> List<T> list(String name, BiFunction<JsonElement, String, T> maker) {
		JsonElement value = member(name);
		if (value == null) {
			reports.accept(path + '.' + name + " is missing");
			return List.of();
		}
		List<T> list = new ArrayList<>();
		if (value instanceof JsonArray array) {
			for (int i = 0; i < array.size(); i++) {
				list.add(maker.apply(array.get(i), path + '.' + name + '[' + i + ']'));
			}
		} else {
			list.add(maker.apply(value, path + '.' + name));
		}
		return List.copyOf(list);
	}

	/** Decimal numbers of 32 bits in a list. */
	public List<Integer> integers(String name) {
		return list(name, this::toInteger);
	}

	/** Numbers in a list. @param radix 10 or 16 */
	public List<Long> numbers(String name, int radix) {
		return list(name, (value, place) -> toNumber(value, place, radix));
	}

	private int toInteger(@Nullable JsonElement value, String place) {
		long number = toNumber(value, place, 10);
		if ((int) number != number) {
			reports.accept(path + place + " is out of range: " + number);
			return 0;
		}
		return (int) number;
	}

	private long toNumber(@Nullable JsonElement value, String place, int radix) {
		if (!(value instanceof JsonPrimitive primitive)) {
			reports.accept(path + place + (value == null ? " is missing" : " is no number"));
			return 0;
		}
		String digits = primitive.getAsString();
		try {
			return digits.startsWith("-") ? Long.parseLong(digits, radix) : Long.parseUnsignedLong(digits, radix);
		} catch (NumberFormatException e) {
			reports.accept(path + place + " is no number: " + digits);
			return 0;
		}
	}
}
