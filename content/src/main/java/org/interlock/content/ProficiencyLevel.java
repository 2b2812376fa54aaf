package org.interlock.content;

/**
 * One step of proficiency, the same for every competency.
 *
 * @param number 1 (aware) to 4 (expert)
 * @param code stable word for interfaces, for instance {@code practitioner}
 * @param name as shown to people
 */
public record ProficiencyLevel(int number, String code, LocalisedText name) {}
