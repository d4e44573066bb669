package org.amana.structure.body;

import java.util.Arrays;
import java.util.List;
import org.amana.setting.Setting;
import org.amana.setting.SettingsOfDay;
import org.amana.structure.BodyKind;
import org.amana.structure.Post;

/** The seats that a body begins with, and how many it may have (B2, B3). */
public final class BodyTemplate {

    private static final List<Post> SECRETARIAT = List.of(
            Post.PRESIDENT,
            Post.DEPUTY,
            Post.DEPUTY,
            Post.RAPPORTEUR,
            Post.DEPUTY_RAPPORTEUR,
            Post.TREASURER,
            Post.DEPUTY_TREASURER,
            Post.ADVISER,
            Post.ADVISER);

    private static final List<Post> COMMITTEE = List.of(
            Post.CHAIR, Post.VICE_CHAIR, Post.COMMITTEE_RAPPORTEUR, Post.COMMITTEE_MEMBER, Post.COMMITTEE_MEMBER);

    private BodyTemplate() {}

    public static List<Post> posts(BodyKind kind) {
        return kind == BodyKind.SECRETARIAT ? SECRETARIAT : COMMITTEE;
    }

    /** The posts of which a body may have more. */
    public static List<Post> more(BodyKind kind) {
        return Arrays.stream(Post.values())
                .filter(post -> post.kind() == kind && post.many())
                .toList();
    }

    /** How many seats a body has at least and at most, by the settings of a day. */
    public record Size(int least, int most) {

        public static Size of(BodyKind kind, SettingsOfDay rules) {
            return kind == BodyKind.SECRETARIAT
                    ? new Size(rules.number(Setting.SECRETARIAT_MINIMUM), rules.number(Setting.SECRETARIAT_MAXIMUM))
                    : new Size(rules.number(Setting.COMMITTEE_MINIMUM), rules.number(Setting.COMMITTEE_MAXIMUM));
        }
    }
}
