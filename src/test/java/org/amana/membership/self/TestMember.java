package org.amana.membership.self;

import java.util.UUID;
import org.amana.membership.Members;
import org.amana.testing.MemberMaker;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.springframework.stereotype.Component;

/** A member of the tests' province, registered by the region's secretary. */
@Component
class TestMember implements MemberMaker {

    private final Members members;

    TestMember(Members members) {
        this.members = members;
    }

    @Override
    public UUID make(People people) {
        return people.as(
                        people.secretary(),
                        () -> members.register(
                                people.secretary(),
                                new Newcomer().email("rachid@amana.example").registration()))
                .id();
    }
}
