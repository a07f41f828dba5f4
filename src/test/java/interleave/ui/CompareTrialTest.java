package interleave.ui;

import interleave.session.Command;
import interleave.timeline.*;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

final class CompareTrialTest extends WindowTest {
  @Test
  void draws() throws Exception {
    for (String shot : System.getProperty("shots").split(";")) {
      for (String key :
          java.util.List.of(
              "script",
              "scenario",
              "w",
              "h",
              "light",
              "contrast",
              "larger",
              "code",
              "present",
              "hall",
              "ats",
              "tag",
              "frac",
              "real")) System.clearProperty(key);
      for (String part : shot.split(",")) {
        System.setProperty(part.split("=")[0], part.contains("=") ? part.split("=")[1] : "true");
      }
      draw();
    }
  }

  void draw() throws Exception {
    Path out = Path.of("/tmp/nodeview");
    Files.createDirectories(out);
    String script = System.getProperty("script", "three-in-parallel");
    String scenario = System.getProperty("scenario", "three-in-parallel");
    double w = Double.parseDouble(System.getProperty("w", "1920")),
        h = Double.parseDouble(System.getProperty("h", "1080"));
    try (Person person =
        Person.opens(
            Boolean.getBoolean("real") ? go() : TwinRuns.of(LoopScripts.all().get(script)),
            Path.of("scenarios/" + scenario + "/" + scenario + ".interleave.json"))) {
      person.seesRecording();
      if (Boolean.getBoolean("light")) person.presses(KeyCode.CONTROL, KeyCode.T);
      if (Boolean.getBoolean("contrast")) {
        person.presses(KeyCode.CONTROL, KeyCode.T);
        person.presses(KeyCode.CONTROL, KeyCode.T);
      }
      for (int i = 0; i < Integer.getInteger("larger", 0); i++)
        person.presses(KeyCode.CONTROL, KeyCode.PLUS);
      person.presses(KeyCode.J);
      person.sees(
          "twin",
          s ->
              s.twin() != null
                  && (s.isTogether()
                      || s.twin().phase() == interleave.session.Twin.Phase.REJECTED));
      if (Boolean.getBoolean("code")) person.presses(KeyCode.C);
      if (Boolean.getBoolean("present")) person.presses(KeyCode.F5);
      if (Boolean.getBoolean("hall")) person.presses(KeyCode.T);
      person.does(() -> person.stage().getScene().getRoot().resize(w, h));
      for (String at : System.getProperty("ats", "0.5").split("/")) {
        if (person.state().isTogether()) {
          double size = person.state().twin().with(person.state().timeline()).size();
          person.does(
              () ->
                  person
                      .session()
                      .dispatch(
                          new Command.SeekBoth(
                              Math.floor(Double.parseDouble(at) * size)
                                  + Double.parseDouble(System.getProperty("frac", "0")))));
        }
        WaitForAsyncUtils.sleep(3500, TimeUnit.MILLISECONDS);
        byte[] png =
            person.ask(
                () -> {
                  WritableImage image = person.stage().getScene().getRoot().snapshot(null, null);
                  int iw = (int) image.getWidth(), ih = (int) image.getHeight();
                  int[] pixels = new int[iw * ih];
                  image
                      .getPixelReader()
                      .getPixels(0, 0, iw, ih, PixelFormat.getIntArgbInstance(), pixels, 0, iw);
                  return Png.encode(pixels, iw, ih);
                });
        Files.write(out.resolve("win" + System.getProperty("tag", "") + "-" + at + ".png"), png);
      }
      if (Boolean.getBoolean("present")) person.presses(KeyCode.ESCAPE);
    }
  }
}
