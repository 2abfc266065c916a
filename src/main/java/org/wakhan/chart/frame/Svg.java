package org.wakhan.chart.frame;

import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Pictures as SVG text: the same bytes for the same picture, text kept as text, a title and a description for screen
 * readers, and ids that start with a prefix so that several can stand in one page.
 */
public final class Svg {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final int DECIMALS = 2;

    private Svg() {}

    /** A picture as a file of its own. */
    public static String file(Picture picture) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + inline(picture, picture.name());
    }

    /**
     * A picture as an element for a page.
     *
     * @param prefix start of all ids; unique in the page
     */
    public static String inline(Picture picture, String prefix) {
        Document document = newDocument();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setPrecision(DECIMALS);
        context.setIDGenerator(new PrefixedIds(prefix));
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        picture.draw(graphics);
        Element root = graphics.getRoot();
        graphics.dispose();

        String title = prefix + "-title";
        String description = prefix + "-desc";
        root.setAttribute("viewBox", "0 0 " + Picture.WIDTH + " " + picture.height());
        root.setAttribute("width", Integer.toString(Picture.WIDTH));
        root.setAttribute("height", Integer.toString(picture.height()));
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", title + " " + description);
        Node first = root.getFirstChild();
        root.insertBefore(element(document, "title", title, picture.title()), first);
        root.insertBefore(element(document, "desc", description, picture.description()), first);
        StringBuilder text = new StringBuilder();
        write(root, prefix, text);
        return text.append('\n').toString();
    }

    private static Document newDocument() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The Java machine has no XML documents.", e);
        }
    }

    private static Element element(Document document, String name, String id, String text) {
        Element element = document.createElementNS(NAMESPACE, name);
        element.setAttribute("id", id);
        element.setTextContent(text);
        return element;
    }

    private static void write(Element element, String prefix, StringBuilder text) {
        text.append('<').append(element.getTagName());
        attributes(element, prefix)
                .forEach((name, value) -> text.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(escape(value))
                        .append('"'));
        if (element.getFirstChild() == null) {
            text.append("/>");
            return;
        }
        text.append('>');
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                write(child, prefix, text);
            } else if (node instanceof Text words) {
                text.append(escape(words.getData()));
            }
        }
        text.append("</").append(element.getTagName()).append('>');
        if (element.getTagName().equals("g")) {
            text.append('\n');
        }
    }

    private static Map<String, String> attributes(Element element, String prefix) {
        Map<String, String> attributes = new TreeMap<>();
        NamedNodeMap map = element.getAttributes();
        for (int i = 0; i < map.getLength(); i++) {
            String name = map.item(i).getNodeName();
            String value = map.item(i).getNodeValue();
            if (name.equals("font-family")) {
                value = Typeface.FAMILIES;
            } else if (name.equals("id") && !value.startsWith(prefix)) {
                value = prefix + "-" + value;
            }
            if (!name.startsWith("xmlns:") && !name.equals("xml:space")) {
                attributes.put(name, value);
            }
        }
        if (element.getTagName().equals("svg")) {
            attributes.put("xmlns", NAMESPACE);
        }
        return attributes;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Numbers ids within one picture, behind its prefix. */
    private static final class PrefixedIds extends SVGIDGenerator {
        private final String prefix;

        PrefixedIds(String prefix) {
            this.prefix = prefix;
        }

        @Override
        public String generateID(String kind) {
            return prefix + "-" + super.generateID(kind);
        }
    }
}
