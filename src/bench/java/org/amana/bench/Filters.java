package org.amana.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What a list of members can be narrowed by, as its address says it. */
final class Filters {

    private static final List<String> TERRITORIES =
            List.of("", "&region=05", "&region=11", "&region=09&province=09.001");

    static final List<String> AGES = List.of(
            "&ageFrom=18&ageUntil=30",
            "&ageFrom=31&ageUntil=45",
            "&ageFrom=60",
            "&ageUntil=25",
            "&ageFrom=67&ageUntil=67");
    static final List<String> SINCE = List.of(
            "&joinedFrom=2026-01-01",
            "&joinedUntil=2019-12-31",
            "&joinedFrom=2023-03-01&joinedUntil=2023-03-31",
            "&joinedFrom=2024-01-01&joinedUntil=2024-12-31&sort=JOINED");
    static final List<String> SKILLS =
            List.of("&skill=TRANSLATION", "&skill=LAW", "&skill=FIRST_AID", "&skill=COMPUTING");
    static final List<String> DUES = List.of("&dues=PAID", "&dues=ARREARS", "&dues=EXEMPT");
    static final List<String> BODIES = List.of("&body=SECRETARIAT", "&body=COMMITTEE", "&body=MANDATE", "&body=NONE");
    static final List<String> CARDS = List.of("&card=VALID", "&card=NONE", "&card=EXPIRED");

    /** So long is a province's code, with which those of its communes begin. */
    private static final int PROVINCE = 6;

    private Filters() {}

    /** What the list itself knows: territory, status, gender, records that lack something, in either order. */
    static List<String> plain() {
        List<String> addresses = new ArrayList<>();
        for (String territory : TERRITORIES) {
            for (String status : List.of("", "&status=ACTIVE", "&status=SUSPENDED", "&status=DECEASED")) {
                for (String gender : List.of("", "&gender=FEMALE")) {
                    for (String record : List.of("", "&incomplete=true")) {
                        for (String order : List.of("", "&sort=JOINED")) {
                            addresses.add("/members?q=" + territory + status + gender + record + order);
                        }
                    }
                }
            }
        }
        return addresses;
    }

    /** Each by itself, everywhere and in a territory, and together with a gender. */
    static List<String> of(List<String> choices) {
        List<String> addresses = new ArrayList<>();
        for (String territory : TERRITORIES) {
            for (String choice : choices) {
                addresses.add("/members?q=" + territory + choice);
                addresses.add("/members?q=" + territory + choice + "&gender=FEMALE&status=ACTIVE");
            }
        }
        return addresses;
    }

    /** Communes, each with its province. */
    static List<String> communes(List<String> codes) {
        return codes.stream()
                .map(code -> "/members?q=&region=" + code.substring(0, code.indexOf('.')) + "&province="
                        + code.substring(0, PROVINCE) + "&commune=" + code)
                .toList();
    }

    /** Two or three of all of these at once. */
    static List<String> combined() {
        List<List<String>> all = List.of(AGES, SINCE, SKILLS, DUES, BODIES, CARDS);
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                List<String> first = all.get(i);
                List<String> second = all.get(j);
                addresses.add("/members?q=" + first.get(j % first.size()) + second.get(i % second.size()));
                addresses.add("/members?q=" + TERRITORIES.get(1 + (i + j) % 3) + "&gender=FEMALE"
                        + first.get(i % first.size()) + second.get(j % second.size()));
            }
        }
        return addresses;
    }

    /** All that one filter can be asked for, filter by filter. */
    private static final List<List<String>> EACH = List.of(
            List.of("&region=05", "&region=09&province=09.001"),
            List.of("&status=ACTIVE", "&status=SUSPENDED", "&status=DECEASED", "&status=EXPELLED"),
            List.of("&gender=FEMALE"),
            List.of("&incomplete=true"),
            AGES,
            SINCE,
            SKILLS,
            DUES,
            BODIES,
            CARDS);

    private static final List<String> NAMES = List.of("", "", "", "", "mohamed", "khadija alaoui", "%D9%81%D8%A7");

    /** Every pair, and some threes and fours by lot, each by itself, in the order of joining, or with a name. */
    static List<String> sweep(int more, Random lots) {
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < EACH.size(); i++) {
            for (String one : EACH.get(i)) {
                addresses.add("/members?q=" + one);
                for (List<String> others : EACH.subList(i + 1, EACH.size())) {
                    others.forEach(other -> addresses.add("/members?q=" + one + other));
                }
            }
        }
        for (int i = 0; i < more; i++) {
            List<List<String>> filters = new ArrayList<>(EACH);
            Collections.shuffle(filters, lots);
            StringBuilder address = new StringBuilder("/members?q=").append(of(NAMES, lots));
            filters.subList(0, 3 + i % 2).forEach(choices -> address.append(of(choices, lots)));
            addresses.add(address + (lots.nextInt(4) == 0 && address.indexOf("sort=") < 0 ? "&sort=JOINED" : ""));
        }
        return addresses.stream().map(address -> address.replace(" ", "+")).toList();
    }

    private static String of(List<String> choices, Random lots) {
        return choices.get(lots.nextInt(choices.size()));
    }
}
