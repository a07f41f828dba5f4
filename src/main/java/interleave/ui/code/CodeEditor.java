package interleave.ui.code;

import interleave.golang.syntax.Highlighter;
import interleave.session.Breakpoint;
import interleave.source.Diagnostic;
import interleave.stage.Palette;
import interleave.ui.control.Appearance;
import interleave.ui.control.Hint;
import interleave.ui.key.OwnKeys;
import interleave.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.SyntaxDecorator;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledTextModel;

/// Writes the program: Go in colours, errors underlined where they are, with the message under the
/// mouse; the bracket that belongs to the one at the caret; texts found and replaced.
public final class CodeEditor extends VBox implements OwnKeys {

  private final Appearance appearance;
  private final CodeArea area = new CodeArea();
  private final Colouring colouring = new Colouring();
  private List<Diagnostic> diagnostics = List.of();
  private boolean filling;
  private boolean recolouring;
  private boolean goToError;
  private final FindBar find = new FindBar(area, this::recolour);
  private final Hint hint = new Hint(area);
  private List<Brackets.Place> brackets = List.of();
  private Consumer<Boolean> nextError = _ -> {};
  private Map<Integer, Breakpoint> breakpoints = Map.of();
  private BiConsumer<Integer, Boolean> marginClicked = (_, _) -> {};

  /// @param text to begin with, which cannot be undone
  /// @param onEdit takes the text after every change
  CodeEditor(Appearance appearance, String text, Consumer<String> onEdit) {
    this.appearance = appearance;
    area.setId("editor");
    area.getStyleClass().add("editor");
    area.setTabSize(Listing.TAB);
    Indentation.of(area);
    EditorKeys.of(area);
    area.addEventHandler(MouseEvent.MOUSE_MOVED, this::tell);
    area.caretPositionProperty().addListener((_, _, now) -> pair(now));
    area.heightProperty().addListener((_, was, now) -> stay(now.doubleValue() < was.doubleValue()));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    VBox.setVgrow(area, Priority.ALWAYS);
    area.setHighlightCurrentParagraph(true);
    area.setContentPadding(new Insets(8, 8, 8, 8));
    area.setAccessibleText(Texts.of("codeEditor.program"));
    recolour();
    remargin();
    area.setText(text);
    area.clearUndoRedo();
    area.getModel()
        .addListener(
            (StyledTextModel.Listener)
                change -> {
                  // new colours are no edit
                  if (change.isEdit() && !filling) {
                    onEdit.accept(text());
                  }
                });
    // a list of errors that appears below must not cover the line that is being written
    area.heightProperty()
        .addListener((_, old, now) -> follow(now.doubleValue() < old.doubleValue()));
    getChildren().addAll(find, area);
    appearance.listen(this::restyle);
    restyle();
  }

  /// Scrolls to the caret when there is less room for it. The area does so when the caret moves,
  /// and can not be asked to otherwise.
  private void follow(boolean less) {
    if (less && area.isFocused()) {
      Platform.runLater(
          () -> {
            TextPos caret = area.getCaretPosition();
            if (caret != null && caret.equals(area.getAnchorPosition())) {
              area.select(TextPos.ZERO);
              area.select(caret);
            }
          });
    }
  }

  private void restyle() {
    area.setFont(Font.font("JetBrains Mono", 14.5 * appearance.scale()));
    area.setLineSpacing(4 * appearance.scale());
    recolour();
  }

  /// Colours are part of what the area remembers of a line: it asks again for all of them when it
  /// gets its decorator anew.
  private void recolour() {
    recolouring = true;
    area.setSyntaxDecorator(null);
    area.setSyntaxDecorator(new Colours());
    recolouring = false;
  }

  private void remargin() {
    Set<Integer> wrong =
        diagnostics.stream().map(d -> d.pos().line()).collect(Collectors.toUnmodifiableSet());
    area.setLeftDecorator(
        new EditorMargin(
            wrong, breakpoints, (line, condition) -> marginClicked.accept(line, condition)));
  }

  /// Calls `clicked` with the number of a line whose margin is clicked, and whether the condition
  /// of its breakpoint is wanted.
  void onMargin(BiConsumer<Integer, Boolean> clicked) {
    marginClicked = clicked;
  }

  /// @param now those in this file, by their lines
  void showBreakpoints(Map<Integer, Breakpoint> now) {
    if (!now.equals(breakpoints)) {
      breakpoints = Map.copyOf(now);
      remargin();
    }
  }

  /// Calls `go` when people want the next error (true) or the previous one.
  void onNextError(Consumer<Boolean> go) {
    nextError = go;
  }

  @Override
  public boolean wants(KeyEvent event) {
    KeyCode code = event.getCode();
    boolean finding = find.isVisible();
    boolean shortcut = event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown();
    return code == KeyCode.ESCAPE && finding
        || code == KeyCode.F3 && finding
        || code == KeyCode.F8 && event.isAltDown()
        || shortcut && (code == KeyCode.F || code == KeyCode.H || code == KeyCode.G);
  }

  private void pressed(KeyEvent event) {
    if (!wants(event)) {
      return;
    }
    event.consume();
    switch (event.getCode()) {
      case ESCAPE -> find.close();
      case F3 -> find.go(!event.isShiftDown());
      case F8 -> nextError.accept(!event.isShiftDown());
      case G -> find.openForLine();
      default -> find.open(event.getCode() == KeyCode.H);
    }
  }

  /// Keeps the caret in sight when the list of errors takes room from the area.
  private void stay(boolean smaller) {
    if (smaller && area.isFocused() && area.getCaretPosition() != null) {
      Platform.runLater(() -> area.select(area.getAnchorPosition(), area.getCaretPosition()));
    }
  }

  /// Marks the bracket at the caret and its partner.
  private void pair(TextPos caret) {
    List<Brackets.Place> now = List.of();
    if (caret != null && caret.index() < area.getParagraphCount()) {
      int column = Math.min(caret.offset(), area.getPlainText(caret.index()).length());
      now = new Brackets(colouring.lines(), colouring::spans).at(caret.index(), column);
    }
    if (!now.equals(brackets)) {
      List<Brackets.Place> before = brackets;
      brackets = now;
      before.forEach(this::repaint);
      now.forEach(this::repaint);
    }
  }

  private void repaint(Brackets.Place place) {
    repaint(new Colouring.Range(place.line(), place.line() + 1));
  }

  private void repaint(Colouring.Range lines) {
    int to = Math.min(lines.to(), area.getParagraphCount());
    if (lines.from() < to) {
      TextPos start = TextPos.ofLeading(lines.from(), 0);
      area.getModel().fireStyleChangeEvent(start, area.getParagraphEnd(to - 1));
    }
  }

  /// The message about what is under the mouse.
  private void tell(MouseEvent event) {
    TextPos at = area.getTextPosition(event.getScreenX(), event.getScreenY());
    String message = "";
    for (Diagnostic diagnostic : at == null ? List.<Diagnostic>of() : diagnostics) {
      if (diagnostic.pos().line() == at.index() + 1 && at.index() < area.getParagraphCount()) {
        int[] wrong = Listing.wrong(area.getPlainText(at.index()), diagnostic);
        boolean here = wrong[0] <= at.offset() && at.offset() <= wrong[1];
        message = here ? diagnostic.message() : message;
      }
    }
    hint.say(message, event);
  }

  Node area() {
    return area;
  }

  /// The line that the caret is in, from 1.
  public int line() {
    TextPos at = area.getCaretPosition();
    return at == null ? 1 : at.index() + 1;
  }

  String text() {
    return String.join("\n", colouring.lines());
  }

  /// Replaces the lines that differ, so that the caret and what can be undone stay.
  void setText(String text) {
    String old = text();
    if (text.equals(old)) {
      return;
    }
    String[] was = old.split("\n", -1);
    String[] now = text.split("\n", -1);
    int most = Math.min(was.length, now.length);
    int top = 0;
    while (top < most && was[top].equals(now[top])) {
      top++;
    }
    int bottom = 0;
    while (bottom < most - top
        && was[was.length - 1 - bottom].equals(now[now.length - 1 - bottom])) {
      bottom++;
    }
    // whole lines; where nothing is left of the old ones, from the end of the line before
    boolean atEnd = bottom == 0;
    boolean fromBefore = atEnd && top > 0;
    TextPos from =
        fromBefore ? TextPos.ofLeading(top - 1, was[top - 1].length()) : TextPos.ofLeading(top, 0);
    TextPos to =
        atEnd
            ? TextPos.ofLeading(was.length - 1, was[was.length - 1].length())
            : TextPos.ofLeading(was.length - bottom, 0);
    StringBuilder lines = new StringBuilder();
    for (int i = top; i < now.length - bottom; i++) {
      boolean first = i == top;
      lines.append(fromBefore || atEnd && !first ? "\n" : "").append(now[i]);
      lines.append(atEnd ? "" : "\n");
    }
    TextPos caret = area.getCaretPosition();
    filling = true;
    area.replaceText(from, to, lines.toString());
    filling = false;
    if (caret != null) {
      int line = Math.min(caret.index(), now.length - 1);
      area.select(TextPos.ofLeading(line, Math.min(caret.charIndex(), now[line].length())));
    }
  }

  /// @param go whether the caret goes to the first of them
  void show(List<Diagnostic> newDiagnostics, boolean go) {
    if (!newDiagnostics.equals(diagnostics)) {
      diagnostics = newDiagnostics;
      recolour();
      remargin();
    }
    if (go && !diagnostics.isEmpty()) {
      goToError = true;
      requestLayout();
    }
  }

  /// The list of errors takes room from the area: only then is the caret brought into sight.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (goToError && !diagnostics.isEmpty()) {
      goToError = false;
      Diagnostic first = diagnostics.getFirst();
      Platform.runLater(() -> goTo(first.pos().line(), first.pos().column()));
    }
  }

  public void goTo(int line, int column) {
    int paragraph = Math.clamp(line - 1, 0, Math.max(0, area.getParagraphCount() - 1));
    String text = area.getPlainText(paragraph);
    area.select(TextPos.ofLeading(paragraph, Listing.charAt(text, column)));
    area.requestFocus();
  }

  /// Takes the keys; who has not been here yet begins at a line.
  void begin(int line) {
    if (area.getCaretPosition() == null && line > 1) {
      Platform.runLater(() -> goTo(line, 1));
    }
    requestFocus();
  }

  /// An area whose caret has no place yet takes no keys.
  @Override
  public void requestFocus() {
    if (area.getCaretPosition() == null) {
      area.select(TextPos.ZERO);
    }
    area.requestFocus();
  }

  private void changed(int first, int last, List<String> now) {
    Colouring.Range more = colouring.replace(first, last, now);
    if (more.from() < more.to()) {
      // not before the area knows of the change
      Platform.runLater(() -> repaint(more));
    }
  }

  private static Color color(int argb) {
    return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF, (argb >>> 24) / 255.0);
  }

  private final class Colours implements SyntaxDecorator {
    @Override
    public RichParagraph createRichParagraph(CodeTextModel model, int index) {
      String line = model.getPlainText(index);
      RichParagraph.Builder builder = RichParagraph.builder();
      Palette palette = appearance.palette();
      int at = 0;
      int color = palette.text();
      // what has the same colour, and the blanks behind it, is one piece: each costs time
      for (Highlighter.Span span : colouring.spans(index)) {
        int next = palette.code(Listing.kind(span.kind()));
        if (next != color) {
          add(builder, line.substring(at, span.start()), color);
          at = span.start();
          color = next;
        }
      }
      add(builder, line.substring(at), color);
      for (Occurrences.Place place : find.found().all()) {
        if (place.line() == index && place.to() <= line.length()) {
          Color marked = color(Palette.alpha(palette.accent(), .35));
          builder.addHighlight(place.from(), place.to() - place.from(), marked);
        }
      }
      for (Brackets.Place place : brackets) {
        if (place.line() == index && place.column() < line.length()) {
          builder.addHighlight(place.column(), 1, color(Palette.alpha(palette.text(), .25)));
        }
      }
      for (Diagnostic diagnostic : diagnostics) {
        if (diagnostic.pos().line() == index + 1) {
          int[] wrong = Listing.wrong(line, diagnostic);
          builder.addWavyUnderline(wrong[0], wrong[1] - wrong[0], color(palette.danger()));
        }
      }
      return builder.build();
    }

    private static void add(RichParagraph.Builder builder, String text, int color) {
      if (!text.isEmpty()) {
        builder.addSegment(text, StyleAttributeMap.builder().setTextColor(color(color)).build());
      }
    }

    @Override
    public void handleChange(
        CodeTextModel model, TextPos start, TextPos end, int top, int added, int bottom) {
      if (recolouring) {
        // a new decorator is told of all lines
        return;
      }
      List<String> now = new ArrayList<>();
      for (int i = start.index(); i <= start.index() + added; i++) {
        now.add(model.getPlainText(i));
      }
      changed(start.index(), end.index(), now);
    }
  }
}
