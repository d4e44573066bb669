package org.amana.file.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes XLSX packages part by part, for what no writing library would produce. */
final class RawWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String properties = "";
    private int count;

    static byte[] of(String sheetData) {
        return new RawWorkbook().sheet("visible", sheetData).bytes();
    }

    RawWorkbook sheet(String state, String sheetData) {
        count++;
        sheets.append(
                "<sheet name=\"S%d\" sheetId=\"%d\" state=\"%s\" r:id=\"r%d\"/>".formatted(count, count, state, count));
        relations.append("<Relationship Id=\"r%d\" Target=\"worksheets/sheet%d.xml\"/>".formatted(count, count));
        return part(
                "xl/worksheets/sheet" + count + ".xml",
                "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + sheetData + "</sheetData></worksheet>");
    }

    RawWorkbook since1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    RawWorkbook sharedStrings(String items) {
        return part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>");
    }

    /** Formats 1, 2, … of the cells, by code or by built-in number; format 0 is General. */
    RawWorkbook formats(String... codesOrNumbers) {
        StringBuilder codes = new StringBuilder();
        StringBuilder cells = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int i = 0; i < codesOrNumbers.length; i++) {
            boolean builtIn = codesOrNumbers[i].startsWith("#id");
            String id = builtIn ? codesOrNumbers[i].substring(3) : String.valueOf(164 + i);
            if (!builtIn) {
                codes.append("<numFmt numFmtId=\"%s\" formatCode=\"%s\"/>"
                        .formatted(id, codesOrNumbers[i].replace("\"", "&quot;")));
            }
            cells.append("<xf numFmtId=\"" + id + "\"/>");
        }
        return part(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>" + codes + "</numFmts><cellXfs>" + cells
                        + "</cellXfs></styleSheet>");
    }

    RawWorkbook part(String name, String xml) {
        return part(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    RawWorkbook part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", utf8(contentTypes()));
        all.put(
                "xl/workbook.xml",
                utf8("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\">" + properties + "<sheets>"
                        + sheets + "</sheets></workbook>"));
        all.put("xl/_rels/workbook.xml.rels", utf8("<Relationships>" + relations + "</Relationships>"));
        all.putAll(parts);
        return zip(all);
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private String contentTypes() {
        return "<Types>" + override("xl/workbook.xml", "sheet.main+xml")
                + (parts.containsKey("xl/styles.xml") ? override("xl/styles.xml", "styles+xml") : "")
                + (parts.containsKey("xl/sharedStrings.xml")
                        ? override("xl/sharedStrings.xml", "sharedStrings+xml")
                        : "")
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + TYPE + type + "\"/>";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
