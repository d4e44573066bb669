package org.amana.home.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation chart shows, in the reader's language.
 *
 * @param trunk from the head downwards
 * @param branches what hangs below, in the order of reading
 */
record Chart(List<Card> trunk, List<Branch> branches) {

    /**
     * A body or a level, and who belongs to it.
     *
     * @param head its title, null where the whole chart is one branch
     */
    record Branch(@Nullable Part head, List<Card> cards) {}

    /** An office with its holder: parts on top of each other, each leading to one place. */
    record Card(List<Part> parts) {

        static Card of(Part... parts) {
            return new Card(List.of(parts));
        }

        /** Its texts one by one, for the table; an office that is no link beside its holder is none there either. */
        public List<Cell> cells() {
            return parts.stream()
                    .flatMap(part -> part.texts().stream()
                            .map(text ->
                                    new Cell(text.brief(), text.strong() || parts.size() > 1 ? part.href() : null)))
                    .toList();
        }
    }

    /**
     * A field of a card.
     *
     * @param texts its words, each wrapped by itself
     * @param href where it leads, null for nowhere
     */
    record Part(Look look, List<Text> texts, @Nullable String href) {

        static Part of(Look look, @Nullable String href, Text... texts) {
            return new Part(look, List.of(texts), href);
        }
    }

    /** Words of the table, and where they lead. */
    record Cell(String words, @Nullable String href) {}

    /**
     * Words of a part.
     *
     * @param strong what is read first
     * @param brief the same where a table's column says what it is about
     */
    record Text(String words, boolean strong, String brief) {

        static Text strong(String words) {
            return new Text(words, true, words);
        }

        static Text quiet(String words) {
            return new Text(words, false, words);
        }

        static Text fact(String words, String brief) {
            return new Text(words, false, brief);
        }
    }

    /** How a part looks; the word for it stands among its texts. */
    enum Look {
        TITLE,
        HELD,
        VACANT,
        EXPIRED
    }
}
