package org.amana.file.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.amana.file.sheet.UnreadableSheetException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Refuses XML that the reading library would follow into the ground: it makes room for whatever column a cell names,
 * fills its table of shared texts up to whatever index is asked for, rewrites a shared formula for every cell that has
 * it, and looks through all array formulas at every cell. Uses the library's own parser, so that both read the same.
 */
final class PartScan {

    /** Excel's own limits. */
    private static final int MAX_COLUMN_LETTERS = 3;

    private static final int MAX_FORMULA = 8_192;

    /** Digits of a number or of a shared text's index; longer ones take quadratic time to convert. */
    private static final int MAX_NUMBER = 400;

    /** Characters and array formulas that may be gone through in all; some seconds. */
    private static final long MAX_FORMULA_WORK = 2_000_000_000L;

    private final XMLInputFactory factory = new InputFactoryImpl();
    private int sharedTexts;
    private int highestSharedText = -1;
    private final MergedCells.OfParts merged = new MergedCells.OfParts();

    PartScan() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
    }

    /** Scans one part; one that is no XML, or breaks off, is the library's to refuse if it needs it. */
    void part(String name, InputStream in) throws UnreadableSheetException {
        try {
            new Part(name, factory.createXMLStreamReader(in)).scan();
        } catch (XMLStreamException notXml) {
            // an image, or broken XML: the library stops at the same place, if it reads this part at all
            return;
        }
    }

    /** Which cells are merged. */
    MergedCells.OfParts merged() {
        return merged;
    }

    void finish() throws UnreadableSheetException {
        if (highestSharedText >= sharedTexts) {
            throw malformed();
        }
    }

    private static UnreadableSheetException malformed() {
        return new UnreadableSheetException(Reason.MALFORMED, 0);
    }

    private final class Part {
        private final String name;
        private final XMLStreamReader xml;
        private final StringBuilder value = new StringBuilder();
        private @Nullable String cellType;
        private boolean inCell;
        private int texts;
        private long arrays;
        private long longestFormula;
        private long work;

        Part(String name, XMLStreamReader xml) {
            this.name = name;
            this.xml = xml;
        }

        void scan() throws XMLStreamException, UnreadableSheetException {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw malformed();
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    start(xml.getLocalName());
                } else if (event == XMLStreamConstants.END_ELEMENT && "c".equals(xml.getLocalName())) {
                    inCell = false;
                }
                if (work > MAX_FORMULA_WORK) {
                    throw malformed();
                }
            }
            sharedTexts = Math.max(sharedTexts, texts);
        }

        private void start(String element) throws XMLStreamException, UnreadableSheetException {
            if ("si".equals(element)) {
                texts++;
            } else if ("c".equals(element)) {
                cell();
            } else if (inCell && "f".equals(element)) {
                formula();
            } else if (inCell && "v".equals(element)) {
                value();
            } else if ("mergeCell".equals(element)) {
                merged.merged(name, xml.getAttributeValue(null, "ref"));
            } else if ("Relationship".equals(element) && "xl/_rels/workbook.xml.rels".equals(name)) {
                relationship(xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target"));
            }
        }

        private void relationship(@Nullable String key, @Nullable String target) {
            if (key != null && target != null) {
                merged.named(key, target);
            }
        }

        private void cell() throws UnreadableSheetException {
            String address = xml.getAttributeValue(null, "r");
            if (inCell || address != null && columnLetters(address) > MAX_COLUMN_LETTERS) {
                throw malformed();
            }
            inCell = true;
            cellType = xml.getAttributeValue(null, "t");
            work += arrays;
        }

        private void formula() throws XMLStreamException, UnreadableSheetException {
            boolean refersToShared =
                    "shared".equals(xml.getAttributeValue(null, "t")) && xml.getAttributeValue(null, "ref") == null;
            arrays += "array".equals(xml.getAttributeValue(null, "t")) ? 1 : 0;
            int length = leafText(MAX_FORMULA).length();
            longestFormula = Math.max(longestFormula, length);
            work += refersToShared ? longestFormula : 0;
        }

        private void value() throws XMLStreamException, UnreadableSheetException {
            boolean isText = "str".equals(cellType) || "inlineStr".equals(cellType);
            String content = leafText(isText ? CellText.MAX_LENGTH : MAX_NUMBER);
            if ("s".equals(cellType) && !content.isEmpty()) {
                try {
                    highestSharedText = Math.max(highestSharedText, Integer.parseInt(content));
                } catch (NumberFormatException notAnIndex) {
                    throw UnreadableSheetException.malformed(0, notAnIndex);
                }
            }
        }

        /** The text of an element that has no child elements; these two never have any. */
        private String leafText(int maxLength) throws XMLStreamException, UnreadableSheetException {
            value.setLength(0);
            for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT || value.length() > maxLength) {
                    throw malformed();
                }
                if (event == XMLStreamConstants.CHARACTERS
                        || event == XMLStreamConstants.CDATA
                        || event == XMLStreamConstants.SPACE) {
                    value.append(xml.getText());
                }
            }
            if (value.length() > maxLength) {
                throw malformed();
            }
            return value.toString();
        }
    }

    private static int columnLetters(String address) {
        int letters = 0;
        while (letters < address.length() && !Character.isDigit(address.charAt(letters))) {
            letters++;
        }
        return letters;
    }
}
