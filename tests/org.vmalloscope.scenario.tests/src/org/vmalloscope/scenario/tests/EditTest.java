package org.vmalloscope.scenario.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.vmalloscope.scenario.edit.Colouring;
import org.vmalloscope.scenario.edit.Colouring.Style;
import org.vmalloscope.scenario.edit.Formatter;
import org.vmalloscope.scenario.edit.Names;
import org.vmalloscope.scenario.edit.Outline;
import org.vmalloscope.scenario.edit.Proposals;

/** What an editor asks for. */
class EditTest {
	private static final String TEXT = """
			scenario "x"
			machine {
			    kernel 6.1
			}
			# a comment
			repeat 3 times as i {
			    wq[i] = alloc percpu 4 KiB with GFP_KERNEL
			}
			expect wq[0] succeeded
			""";

	private static List<String> proposals(String text) {
		return Proposals.at(text, text.length()).stream().map(Proposals.Proposal::text).toList();
	}

	@Test
	void colours() {
		List<String> shown = Colouring.of(TEXT).stream().map(part -> part.style() + " " + TEXT.substring(part.offset(), part.offset() + part.length())).toList();
		assertEquals("KEYWORD scenario", shown.get(0));
		assertTrue(shown.containsAll(List.of("STRING \"x\"", "NUMBER 6.1", "COMMENT # a comment", "NAME wq", "UNIT KiB", "CONSTANT GFP_KERNEL")), shown.toString());
		assertEquals(Style.ERROR, Colouring.of("§").get(0).style());
	}

	@Test
	void proposesWhatCanStandAtAPlace() {
		assertTrue(proposals("").containsAll(List.of("machine", "alloc", "expect", "repeat")));
		assertEquals(List.of("align"), proposals("alloc percpu 8 al"));
		assertTrue(proposals("alloc percpu 8 ").containsAll(List.of("align", "with", "on", "reserved", "bytes")));
		assertEquals(List.of("GFP_NOFS", "GFP_NOIO", "GFP_NOWAIT", "GFP_NOWARN"), proposals("alloc percpu 8 with GFP_NO"));
		assertTrue(proposals("machine { kernel 6.").contains("6.12"));
		assertEquals(List.of("cpus"), proposals("machine {\n  cp"));
		assertEquals(List.of("wq"), proposals("wq = vmalloc 1 page\nfree w"));
		assertEquals(List.of("balance", "drain", "kswapd"), proposals("run "));
	}

	@Test
	void proposalsComeWithHelp() {
		Proposals.Proposal proposal = Proposals.at("repe", 4).get(0);
		assertEquals("repeat", proposal.text());
		assertEquals(0, proposal.offset());
		assertTrue(proposal.help().contains("until failure"));
		assertTrue(Proposals.at("expect la", 9).stream().anyMatch(found -> found.text().equals("lazy") && found.help().contains("vmap_lazy_nr")));
	}

	@Test
	void outlines() {
		List<Outline.Item> items = Outline.of(TEXT);
		assertEquals(List.of("scenario \"x\"", "machine", "repeat 3 times as i", "expect wq[0] succeeded"), items.stream().map(Outline.Item::label).toList());
		assertEquals(List.of("kernel 6.1"), items.get(1).children().stream().map(Outline.Item::label).toList());
		assertEquals(6, items.get(2).line());
		assertEquals(8, items.get(2).endLine());
	}

	@Test
	void outlinesWhatCanBeReadOfATextWithErrors() {
		assertEquals(List.of("note \"a\"", "note \"b\""), Outline.of("note \"a\"\nvmalloc vmalloc\nnote \"b\"\n").stream().map(Outline.Item::label).toList());
	}

	@Test
	void findsAndRenamesNames() {
		int use = TEXT.lastIndexOf("wq");
		assertEquals("wq", Names.at(TEXT, use + 1));
		assertEquals(7, Objects.requireNonNull(Names.definition(TEXT, use)).line());
		assertEquals(2, Names.places(TEXT, use).size());
		StringBuilder renamed = new StringBuilder(TEXT);
		List<Names.Change> changes = Names.rename(TEXT, use, "queue");
		for (int i = changes.size() - 1; i >= 0; i--) {
			renamed.replace(changes.get(i).offset(), changes.get(i).offset() + changes.get(i).length(), changes.get(i).text());
		}
		assertEquals(TEXT.replace("wq", "queue"), renamed.toString());
		assertThrows(IllegalArgumentException.class, () -> Names.rename(TEXT, use, "size"));
		assertThrows(IllegalArgumentException.class, () -> Names.rename(TEXT, use, "i"));
		assertThrows(IllegalArgumentException.class, () -> Names.rename(TEXT, use, "3x"));
		assertNull(Names.at(TEXT, TEXT.indexOf("GFP_KERNEL") + 2));
		assertFalse(Names.in(TEXT).contains("GFP_KERNEL"));
	}

	@Test
	void formats() {
		assertEquals("""
				scenario "x"

				machine {
				    kernel 3.2-i386
				    architecture i386-pae
				    first chunk static 1,
				            dynamic 2 # so
				}
				x = (3 + -4) * min(2, p[1]) << 2; y = 5 # end
				if x == 3 {
				    free p[x + 1] # why
				} else {
				    alloc percpu 8 with GFP_KERNEL | __GFP_NOWARN
				}
				""", Formatter.format("""

				scenario   "x"


				machine{
				kernel 3.2-i386
				  architecture i386 - pae
				first chunk static 1 ,
				dynamic 2 # so
				}
				x=(3+ - 4)*min (2,p [1])<<2;y = 5   # end  \s
				    if x==3{
				free p[ x+1 ]# why
				} else {
				alloc percpu 8 with GFP_KERNEL|__GFP_NOWARN
				}

				"""));
	}

	@Test
	void formattingAgainChangesNothing() {
		String once = Formatter.format(TEXT.replace("    ", "\t").replace(" = ", "=   "));
		assertEquals(once, Formatter.format(once));
		assertEquals(TEXT, once);
	}
}
