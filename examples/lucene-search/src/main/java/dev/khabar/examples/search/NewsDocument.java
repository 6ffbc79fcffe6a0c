package dev.khabar.examples.search;

/**
 * What is indexed and found.
 *
 * @param id tells it from all others; an article with the id of one in the index takes its place
 * @param title its headline, empty where none is known
 * @param text the article as it was given, untouched
 */
record NewsDocument(String id, String title, String text) {}
