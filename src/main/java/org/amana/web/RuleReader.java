package org.amana.web;

/**
 * Whether whoever reads works by the numbered rules: a refusal then names its rule, (M2). Everybody else reads the sentence
 * alone, which says the rule, the limit and the fact as it is.
 */
public interface RuleReader {

    boolean readsRules();
}
