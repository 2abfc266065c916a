package org.wakhan.chart.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.wakhan.chart.frame.Picture;
import org.wakhan.chart.frame.Svg;
import org.wakhan.chart.frame.Typeface;
import org.wakhan.evidence.Evidence;
import org.wakhan.region.Region;
import org.wakhan.store.result.SyntheticResults;

/** Where the words of the pictures end up. Oracle: the texts of the SVG, placed by its own transforms. */
class LabelsTest {
    private static final Pattern TRANSFORM = Pattern.compile("(\\w+)\\(([^)]*)\\)");

    @ParameterizedTest(name = "{0} runs, {1} months, density {2}")
    @CsvSource({"1, 54, 1", "1, 1, 0", "30, 54, 1", "30, 36, 300", "30, 600, 1"})
    void allLabelsAreInsideThePicture(int runs, int months, double density) throws Exception {
        SyntheticResults results = new SyntheticResults(runs, months, density);
        for (Picture picture :
                RunGallery.of(results, Region.load(), Evidence.load()).pictures()) {
            Rectangle2D paper = new Rectangle2D.Double(0, 0, Picture.WIDTH, picture.height());
            List<Label> labels = labels(picture);
            assertThat(labels)
                    .as(picture.name())
                    .hasSizeGreaterThan(5)
                    .allSatisfy(label -> assertThat(paper.contains(label.box))
                            .as("%s: \"%s\" at %s", picture.name(), label.text, label.box)
                            .isTrue());
        }
    }

    /** Outline maps are left out: there, labels of small provinces may touch. */
    @ParameterizedTest(name = "{0} runs, {1} months, density {2}")
    @CsvSource({"1, 54, 0.2", "1, 1, 0", "30, 54, 0.2", "30, 600, 0.02"})
    void labelsDoNotOverlap(int runs, int months, double density) throws Exception {
        SyntheticResults results = new SyntheticResults(runs, months, density);
        for (Picture picture :
                RunGallery.of(results, Region.load(), Evidence.load()).pictures()) {
            List<Label> labels = picture.name().startsWith("map-") ? List.of() : labels(picture);
            for (Label a : labels) {
                for (Label b : labels) {
                    assertThat(a != b && a.box.intersects(b.box))
                            .as("%s: \"%s\" and \"%s\"", picture.name(), a.text, b.text)
                            .isFalse();
                }
            }
        }
    }

    private record Label(String text, Rectangle2D box) {}

    private static List<Label> labels(Picture picture) throws Exception {
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(Svg.file(picture).getBytes(UTF_8)))
                .getDocumentElement();
        List<Label> labels = new ArrayList<>();
        collect(root, new AffineTransform(), Typeface.plain(12), labels);
        return labels;
    }

    private static void collect(Element element, AffineTransform outer, Font outerFont, List<Label> labels) {
        AffineTransform transform = new AffineTransform(outer);
        Matcher matcher = TRANSFORM.matcher(element.getAttribute("transform"));
        while (matcher.find()) {
            transform.concatenate(transform(matcher.group(1), matcher.group(2).split("[ ,]+", -1)));
        }
        Font font = font(element, outerFont);
        if (element.getTagName().equals("text")) {
            double x = Double.parseDouble(element.getAttribute("x"));
            double y = Double.parseDouble(element.getAttribute("y"));
            double height = font.getSize2D() * 0.72;
            Rectangle2D box =
                    new Rectangle2D.Double(x, y - height, Typeface.width(font, element.getTextContent()), height);
            labels.add(new Label(
                    element.getTextContent(),
                    transform.createTransformedShape(box).getBounds2D()));
        }
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                collect(child, transform, font, labels);
            }
        }
    }

    private static Font font(Element element, Font outer) {
        String size = element.getAttribute("font-size");
        String weight = element.getAttribute("font-weight");
        double points = size.isEmpty() ? outer.getSize2D() : Double.parseDouble(size.replace("px", ""));
        boolean bold = weight.isEmpty() ? outer.isBold() : weight.equals("bold");
        return bold ? Typeface.bold(points) : Typeface.plain(points);
    }

    private static AffineTransform transform(String kind, String[] arguments) {
        double[] n = new double[arguments.length];
        for (int i = 0; i < n.length; i++) {
            n[i] = Double.parseDouble(arguments[i]);
        }
        return switch (kind) {
            case "translate" -> AffineTransform.getTranslateInstance(n[0], n[1]);
            case "scale" -> AffineTransform.getScaleInstance(n[0], n.length > 1 ? n[1] : n[0]);
            case "rotate" -> AffineTransform.getRotateInstance(Math.toRadians(n[0]));
            case "matrix" -> new AffineTransform(n);
            default -> throw new AssertionError("The SVG uses the unknown transform " + kind + ".");
        };
    }
}
