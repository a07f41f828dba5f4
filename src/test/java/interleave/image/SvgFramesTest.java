package interleave.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.stage.Palette;
import interleave.stage.Pen;
import interleave.stage.Theme;
import interleave.timeline.Scripts;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgFramesTest {

  @BeforeAll
  static void start() {
    FrameImage.startWithoutDisplay();
  }

  @Test
  void theWordsOfAFrameAreWordsInItsPicture() throws Exception {
    SvgFrames frames =
        new SvgFrames(Scripts.workerPool().timeline(), Palette.of(Theme.LIGHT), 1600, 900);
    Document picture = parse(frames.file(41, "a <pool> & \"more\""));
    Element svg = picture.getDocumentElement();
    assertEquals("0 0 1600 900", svg.getAttribute("viewBox"));
    assertEquals("a <pool> & \"more\"", svg.getAttribute("aria-label"));
    List<String> words = new ArrayList<>();
    NodeList texts = picture.getElementsByTagName("text");
    for (int i = 0; i < texts.getLength(); i++) {
      words.add(texts.item(i).getTextContent());
    }
    assertTrue(words.containsAll(List.of("G1", "main", "worker", "jobs")), words::toString);
  }

  @Test
  void whatIsDrawnLaterInAnotherPlaceIsNotInTheGroupOfTheFirst() throws Exception {
    SvgPen pen = new SvgPen(100, 50);
    pen.save();
    pen.translate(10, 20);
    pen.scale(2);
    pen.fade(.5);
    pen.fillRect(1, 2, 3, 4, 0x80FF0000);
    pen.restore();
    pen.text(" a\u0001<b ", 50, 25, Pen.Font.mono(400, 10), 0xFF0000FF, Pen.Anchor.END);
    Element svg = parse(pen.file("")).getDocumentElement();
    Element rect = (Element) svg.getElementsByTagName("rect").item(0);
    assertEquals("0.502", rect.getAttribute("fill-opacity"));
    assertEquals("#ff0000", rect.getAttribute("fill"));
    Element text = (Element) svg.getElementsByTagName("text").item(0);
    assertEquals(svg, text.getParentNode());
    assertEquals("a\uFFFD<b", text.getTextContent());
    // letters are six tenths of the size wide; the sign that stands for nothing takes no room
    assertEquals("26", text.getAttribute("x"));
    assertEquals("18", text.getAttribute("textLength"));
  }

  private static Document parse(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }
}
