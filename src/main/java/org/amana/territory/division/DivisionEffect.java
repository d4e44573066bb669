package org.amana.territory.division;

import java.util.List;
import java.util.Set;

/**
 * What a change of the division means for a room above: one bean per room that keeps copies of territory codes. Called in
 * the order of {@link org.springframework.core.annotation.Order}: members first, then lists, posts last; always in a row
 * scope that sees everything.
 */
public interface DivisionEffect {

    /** The tables with a province, a commune or a member's region for which the room answers; a test asks for all. */
    Set<String> tables();

    /** How much the plan touches today: numbers only. Nothing, where rows only go along with their member by constraint. */
    default List<Touched> touches(DivisionPlan plan) {
        return List.of();
    }

    /** Does what the change means, in its transaction; the tree has changed already. Nothing, unless a room says what. */
    default void apply(DivisionAct act) {}
}
