import java.io.File;
import java.io.IOException;
import javafx.css.Stylesheet;

/// Turns a style sheet into the binary form that JavaFX reads without parsing.
final class Sheet {
  private Sheet() {}

  public static void main(String[] args) throws IOException {
    Stylesheet.convertToBinary(new File(args[0]), new File(args[1]));
  }
}
