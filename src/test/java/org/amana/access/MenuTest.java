package org.amana.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MenuTest {

    private static final NavigationEntry HOME = new NavigationEntry(0, "/home", "home", "home");
    private static final NavigationEntry MEMBERS = new NavigationEntry(30, "/members", "members", "users");
    private static final NavigationEntry DUES = new NavigationEntry(35, "/dues", "dues", "list").under("/members");
    private static final NavigationEntry ACCOUNT = new NavigationEntry(33, "/account", "account", "user");
    private static final NavigationEntry KEYS = new NavigationEntry(40, "/keys", "keys", "key").under("/admin");

    @Test
    @DisplayName("The menu has the places in one line, and behind each in the whole menu what belongs to it")
    void parts() {
        Menu menu = Menu.of(List.of(DUES, KEYS, ACCOUNT, MEMBERS, HOME), "/dues/4");
        assertThat(menu.across()).containsExactly(HOME, MEMBERS, ACCOUNT, KEYS);
        assertThat(menu.all()).containsExactly(HOME, MEMBERS, DUES, ACCOUNT, KEYS);
        assertThat(menu.within()).containsExactly(MEMBERS, DUES);
        assertThat(menu.here()).isEqualTo("/dues");
        assertThat(menu.place()).isEqualTo("/members");
    }

    @Test
    @DisplayName(
            "A page that belongs to a place under another address marks it; where a place has that address itself, that one")
    void elsewhere() {
        NavigationEntry regions =
                new NavigationEntry(25, "/regions", "home.regions", "map-2").with("/mandates", "/reviews");
        NavigationEntry inbox = new NavigationEntry(20, "/reviews", "review.inbox.title", "inbox");
        assertThat(Menu.of(List.of(HOME, regions), "/mandates/4/end").place()).isEqualTo("/regions");
        assertThat(Menu.of(List.of(HOME, regions), "/reviews/4").place()).isEqualTo("/regions");
        assertThat(Menu.of(List.of(HOME, regions, inbox), "/reviews/4").place()).isEqualTo("/reviews");
        assertThat(Menu.of(List.of(HOME, regions), "/mandated").place()).isEmpty();
    }

    @Test
    @DisplayName("A place without parts has no line of its own, and a page that belongs nowhere marks nothing")
    void alone() {
        assertThat(Menu.of(List.of(HOME, MEMBERS, DUES), "/home").within()).isEmpty();
        Menu elsewhere = Menu.of(List.of(HOME, MEMBERS, DUES), "/membership");
        assertThat(elsewhere.place()).isEmpty();
        assertThat(elsewhere.within()).isEmpty();
    }
}
