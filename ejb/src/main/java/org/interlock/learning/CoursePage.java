package org.interlock.learning;

import org.interlock.curriculum.LessonDetail;

/** A lesson within the course of the caller. */
public record CoursePage(Course course, LessonDetail lesson) {}
