package org.interlock.curriculum;

import java.util.List;
import org.interlock.content.LocalisedText;

/** A word of the trade, explained, with the sources of the explanation. */
public record GlossaryRow(
    String code, LocalisedText term, LocalisedText definition, List<SourceRow> sources) {}
