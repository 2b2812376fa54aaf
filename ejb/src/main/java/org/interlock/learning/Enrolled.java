package org.interlock.learning;

/** A person enrolled in a module. */
public record Enrolled(LearningContext context) {}
