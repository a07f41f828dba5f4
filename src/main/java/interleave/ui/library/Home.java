package interleave.ui.library;

import interleave.scenario.Scenario;
import interleave.ui.control.Appearance;
import interleave.ui.control.FocusReturn;
import interleave.ui.control.Icon;
import interleave.ui.control.Tip;
import interleave.ui.text.Likeness;
import interleave.ui.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The library: everything that can be opened, as pictures in chapters; the way for beginners
/// first. Lies over the window while it is open.
public final class Home extends StackPane {

  /// @param id of its control
  /// @param scenario to be drawn; null when it is not known yet
  /// @param mark a few letters in the corner, such as a place on the path; may be empty
  /// @param done whether somebody has watched it to the end
  record Entry(
      String id,
      String title,
      String summary,
      Scenario scenario,
      String mark,
      boolean done,
      Runnable open) {

    boolean fits(String[] words) {
      String more = scenario == null ? "" : scenario.chapter() + " " + scenario.guide();
      String all = (title + " " + summary + " " + more).toLowerCase(Locale.ROOT);
      for (String word : words) {
        if (!all.contains(word)) {
          return false;
        }
      }
      return true;
    }
  }

  /// @param note right of the heading; may be empty
  record Section(String title, String note, List<Entry> entries) {}

  /// How narrow a card may be, in sizes of its type.
  private static final double LEAST_CARD = 20;

  /// Between two cards.
  private static final double GAP = 16;

  /// How wide cards are: as many as fit in a row fill it.
  private final DoubleProperty cardWidth = new SimpleDoubleProperty(240);

  private final Thumbnails thumbnails;
  private final Appearance appearance;
  private final TextField search = new TextField();
  private final VBox places = new VBox();
  private final VBox page = new VBox();
  private final ScrollPane scroll = new ScrollPane(page);
  private final Label nothing = new Label(Texts.of("home.nothing-is-called-that"));
  private final Map<String, Node> headings = new LinkedHashMap<>();
  private final Map<Node, Scenario> pictured = new LinkedHashMap<>();
  private final Button back = new Button(Texts.of("home.back"), Icon.of(Feather.ARROW_LEFT));
  private final Node reference;
  private List<Section> sections = List.of();
  private final FocusReturn before = new FocusReturn();

  /// @param reference the page of tables
  /// @param help shows the page of help
  Home(Thumbnails thumbnails, Appearance appearance, Node reference, Runnable help, Runnable tour) {
    this.thumbnails = thumbnails;
    this.appearance = appearance;
    this.reference = reference;
    setId("home");
    getStyleClass().add("home");
    Label name = new Label("Interleave");
    name.getStyleClass().add("product");
    name.setMinWidth(Region.USE_PREF_SIZE);
    search.setId("home-search");
    search.setPromptText(Texts.of("home.search-the-library"));
    search.textProperty().addListener((_, _, _) -> fill());
    search.setOnAction(_ -> openFirst());
    back.setId("home-back");
    back.setMinWidth(Region.USE_PREF_SIZE);
    back.setOnAction(_ -> close());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox top = new HBox(12, name, search, gap, back);
    top.setAlignment(Pos.CENTER_LEFT);
    top.getStyleClass().add("top-bar");
    places.getStyleClass().add("home-places");
    page.getStyleClass().add("home-page");
    scroll.setFitToWidth(true);
    scroll.vvalueProperty().addListener((_, _, _) -> hurry());
    scroll.viewportBoundsProperty().addListener((_, _, _) -> fitCards());
    search.fontProperty().addListener((_, _, _) -> fitCards());
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().addAll("sheet-scroll", "home-scroll");
    HBox.setHgrow(scroll, Priority.ALWAYS);
    VBox foot =
        new VBox(
            link(
                "home-reference",
                Texts.of("home.reference"),
                Feather.BOOK_OPEN,
                this::showReference),
            link("home-help", Texts.of("home.help"), Feather.HELP_CIRCLE, help),
            link("home-tour", Texts.of("home.tour"), Feather.COMPASS, tour));
    foot.getStyleClass().add("home-foot");
    ScrollPane left = new ScrollPane(places);
    left.setFitToWidth(true);
    left.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    left.getStyleClass().add("sheet-scroll");
    VBox.setVgrow(left, Priority.ALWAYS);
    VBox side = new VBox(left, foot);
    side.getStyleClass().add("home-side");
    HBox body = new HBox(side, scroll);
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().add(new VBox(top, body));
    setVisible(false);
    nothing.getStyleClass().add("soft");
  }

  private static Button link(String id, String text, Feather icon, Runnable action) {
    Button link = new Button(text, Icon.of(icon));
    link.setId(id);
    link.getStyleClass().addAll("flat", "home-place");
    link.setMaxWidth(Double.MAX_VALUE);
    link.setAlignment(Pos.CENTER_LEFT);
    link.setOnAction(_ -> action.run());
    return link;
  }

  boolean isOpen() {
    return isVisible();
  }

  /// @param under what lies under it; empty when nothing is open
  void open(String under) {
    if (!isVisible()) {
      before.remember(getScene());
    }
    back.setText(under.isEmpty() ? Texts.of("home.back") : Texts.of("home.back-to", under));
    setVisible(true);
    fill();
    search.requestFocus();
  }

  void close() {
    setVisible(false);
    search.clear();
    before.giveBack();
  }

  void show(List<Section> newSections) {
    sections = newSections;
    if (!isVisible()) {
      return;
    }
    boolean reading = page.getChildren().contains(reference);
    fill();
    if (reading) {
      page.getChildren().setAll(reference);
    }
  }

  void showReference() {
    search.clear();
    page.getChildren().setAll(reference);
    scroll.setVvalue(0);
    Platform.runLater(this::hurry);
  }

  private void openFirst() {
    sections.stream()
        .flatMap(section -> section.entries().stream())
        .filter(wanted())
        .findFirst()
        .ifPresent(this::open);
  }

  private void open(Entry entry) {
    close();
    entry.open().run();
  }

  /// What fits the words that somebody has written; where nothing does, what nearly fits.
  private Predicate<Entry> wanted() {
    String[] words = search.getText().strip().toLowerCase(Locale.ROOT).split("\\s+");
    boolean any =
        sections.stream().flatMap(s -> s.entries().stream()).anyMatch(entry -> entry.fits(words));
    Likeness nearly = new Likeness(search.getText());
    return entry -> any ? entry.fits(words) : nearly.fits(entry.title());
  }

  /// While somebody searches, each scenario stands in one place only.
  private void fill() {
    Predicate<Entry> wanted = wanted();
    boolean searching = !search.getText().isBlank();
    page.getChildren().clear();
    places.getChildren().clear();
    headings.clear();
    pictured.clear();
    List<Scenario> shown = new ArrayList<>();
    for (Section section : sections) {
      List<Entry> fitting =
          section.entries().stream()
              .filter(wanted)
              .filter(entry -> !searching || !isShown(shown, entry))
              .toList();
      fitting.forEach(entry -> shown.add(entry.scenario()));
      if (!fitting.isEmpty()) {
        add(section, fitting);
      }
    }
    if (page.getChildren().isEmpty()) {
      page.getChildren().add(nothing);
    }
    scroll.setVvalue(0);
  }

  private static boolean isShown(List<Scenario> shown, Entry entry) {
    return entry.scenario() != null && shown.stream().anyMatch(s -> s == entry.scenario());
  }

  private void add(Section section, List<Entry> entries) {
    Label heading = new Label(section.title());
    heading.getStyleClass().add("home-heading");
    Label note = new Label(section.note());
    note.getStyleClass().add("soft");
    HBox head = new HBox(12, heading, note);
    head.setAlignment(Pos.BASELINE_LEFT);
    FlowPane cards = new FlowPane(GAP, GAP);
    for (Entry entry : entries) {
      cards.getChildren().add(card(entry));
    }
    VBox box = new VBox(10, head, cards);
    page.getChildren().add(box);
    headings.put(section.title(), box);
    String text = section.title();
    Button place = link("place-" + headings.size(), text, Feather.CHEVRON_RIGHT, () -> goTo(text));
    place.setMnemonicParsing(false);
    places.getChildren().add(place);
  }

  private void fitCards() {
    double room = scroll.getViewportBounds().getWidth() - page.snappedLeftInset();
    room -= page.snappedRightInset();
    double least = LEAST_CARD * search.getFont().getSize();
    double columns = Math.max(1, Math.floor((room + GAP) / (least + GAP)));
    double wide = Math.floor((room + GAP) / columns - GAP);
    if (wide > 0 && wide != cardWidth.get()) {
      cardWidth.set(wide);
      Platform.runLater(scroll::requestLayout);
    }
  }

  private void goTo(String title) {
    if (!page.getChildren().contains(headings.get(title))) {
      fill();
    }
    page.applyCss();
    page.layout();
    scroll.layout();
    double most = page.getHeight() - scroll.getViewportBounds().getHeight();
    double y = headings.get(title).getBoundsInParent().getMinY() - 18;
    scroll.setVvalue(most <= 0 ? 0 : Math.clamp(y / most, 0, 1));
  }

  /// What people look at is drawn before what they would have to scroll to.
  private void hurry() {
    Bounds view = scroll.localToScene(scroll.getBoundsInLocal());
    List<Scenario> inSight = new ArrayList<>();
    pictured.forEach(
        (picture, scenario) -> {
          if (picture.localToScene(picture.getBoundsInLocal()).intersects(view)) {
            inSight.add(scenario);
          }
        });
    thumbnails.hurry(inSight, appearance.theme());
  }

  private Button card(Entry entry) {
    StackPane picture = new StackPane();
    picture.getStyleClass().add("card-picture");
    picture.prefHeightProperty().bind(cardWidth.divide(2));
    picture.setMinHeight(Region.USE_PREF_SIZE);
    ImageView view = new ImageView();
    view.fitWidthProperty().bind(picture.widthProperty());
    view.setPreserveRatio(true);
    view.setManaged(false);
    picture.getChildren().add(view);
    if (entry.scenario() != null) {
      pictured.put(picture, entry.scenario());
      thumbnails.picture(
          entry.scenario(),
          appearance.theme(),
          image -> {
            view.setImage(image);
            pictured.remove(picture);
          });
    }
    if (!entry.mark().isEmpty()) {
      Label mark = new Label(entry.mark());
      mark.getStyleClass().add("card-mark");
      StackPane.setAlignment(mark, Pos.TOP_LEFT);
      picture.getChildren().add(mark);
    }
    if (entry.done()) {
      Label done = new Label("", Icon.of(Feather.CHECK));
      done.getStyleClass().add("card-done");
      StackPane.setAlignment(done, Pos.TOP_RIGHT);
      picture.getChildren().add(done);
    }
    Label title = new Label(entry.title());
    title.getStyleClass().add("card-title");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    Label summary = new Label(entry.summary());
    summary.getStyleClass().add("card-summary");
    summary.setWrapText(true);
    VBox.setVgrow(summary, Priority.ALWAYS);
    VBox words = new VBox(3, title, summary);
    words.getStyleClass().add("card-words");
    VBox content = new VBox(picture, words);
    content.prefWidthProperty().bind(cardWidth.subtract(2));
    content.setMinWidth(Region.USE_PREF_SIZE);
    content.setMaxWidth(Region.USE_PREF_SIZE);
    Button card = new Button("", content);
    card.setId(entry.id());
    card.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    card.getStyleClass().add("card");
    card.setAccessibleText(
        entry.done()
            ? Texts.of("home.watched", entry.title(), entry.summary())
            : Texts.of("home.title-summary", entry.title(), entry.summary()));
    if (!entry.summary().isEmpty()) {
      Tip.on(card, entry.summary());
    }
    card.setOnAction(_ -> open(entry));
    return card;
  }
}
