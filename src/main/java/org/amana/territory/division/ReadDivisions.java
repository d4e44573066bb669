package org.amana.territory.division;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.amana.kernel.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Divisions to look at: what they would do, whom they touch, what is coming. The caller has decided who may read. */
@Service
@Transactional(readOnly = true)
public class ReadDivisions {

    private static final Limit LATEST = Limit.of(50);

    private final DivisionRepository divisions;
    private final TreeStore tree;
    private final ClaimBook claims;
    private final ObjectProvider<DivisionEffect> effects;

    ReadDivisions(
            DivisionRepository divisions, TreeStore tree, ClaimBook claims, ObjectProvider<DivisionEffect> effects) {
        this.divisions = divisions;
        this.tree = tree;
        this.claims = claims;
        this.effects = effects;
    }

    /** @throws NotFound when there is no such division */
    public Division division(UUID id) {
        return divisions.findById(id).orElseThrow(() -> new NotFound("division", id));
    }

    /** Every row of a division that has not taken effect, as it would be taken today. */
    public Judgement judge(Division division) {
        return DivisionJudge.judge(division.rows(), tree.read(), claims.others(division.id(), division.replaces()));
    }

    /** Whom and what a plan touches today, in the order of {@link Touched.What}; called in a scope that sees everything. */
    public List<Touched> touches(DivisionPlan plan) {
        List<Touched> touched = new ArrayList<>();
        effects.orderedStream().forEach(effect -> touched.addAll(effect.touches(plan)));
        touched.sort(Comparator.comparing(Touched::what));
        return touched;
    }

    /** A planned division and what it will do. */
    public record Coming(Division division, DivisionPlan plan) {}

    /** What is planned, the nearest day first. */
    public List<Coming> coming() {
        List<Division> planned = divisions.findByStateOrderByDayAscScheduledAtAsc(DivisionState.SCHEDULED);
        return planned.stream()
                .map(division -> new Coming(division, judge(division).plan()))
                .toList();
    }

    /** What was prepared, cancelled or has taken effect, the latest first. */
    public List<Division> others() {
        return divisions.others(LATEST);
    }

    /** The tree as it stands, closed territories too, by code. */
    public List<Unit> tree() {
        return List.copyOf(tree.read().all());
    }
}
