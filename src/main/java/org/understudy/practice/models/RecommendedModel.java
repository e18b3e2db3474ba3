package org.understudy.practice.models;

/**
 * A model worth having, from the list that ships or the program's own.
 *
 * @param name with its tag, as it is fetched
 * @param fileBytes what is downloaded and kept
 * @param memoryBytes what should be free when it runs
 * @param use what it is good for, in a sentence
 */
public record RecommendedModel(String name, long fileBytes, long memoryBytes, String use) {}
