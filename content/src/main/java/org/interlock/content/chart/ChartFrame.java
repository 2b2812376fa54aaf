package org.interlock.content.chart;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What every chart carries around its drawing.
 *
 * @param id id of the exhibit; ids inside the drawing begin with it
 * @param title the finding as a sentence
 * @param description what the drawing shows, for readers who do not see it
 * @param figures how a figure is written in the language of the module
 * @param categories how a category is written there: a date with its month's name
 */
public record ChartFrame(
    String id,
    String title,
    String description,
    Function<BigDecimal, String> figures,
    UnaryOperator<String> categories) {}
