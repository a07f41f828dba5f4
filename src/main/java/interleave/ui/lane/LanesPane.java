package interleave.ui.lane;

import interleave.stage.LaneRows;
import interleave.stage.Lanes;
import interleave.ui.control.Rim;
import interleave.ui.control.Tip;
import interleave.ui.text.Texts;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.AnchorPane;

/// Lanes and, in their corner, the choice of what they and their axis show.
public final class LanesPane extends AnchorPane {

  private final AxisView view;

  /// Those whose rows can be chosen; null for others.
  private final LanesView rows;

  private final MenuButton choice = new MenuButton();

  private LanesPane(AxisView view, LanesView rows) {
    this.view = view;
    this.rows = rows;
    Rim.around(this);
    setMinSize(0, 0);
    choice.setId(view.getId() + "-choice");
    choice.getStyleClass().addAll("flat", "lanes-choice");
    Tip.on(choice, Texts.of("lanesPane.what-lanes-their-axis"));
    if (rows != null) {
      ToggleGroup group = new ToggleGroup();
      choice
          .getItems()
          .addAll(
              row(group, Texts.of("lanesPane.lane-every-goroutine"), Lanes.Rows.TASKS),
              row(group, Texts.of("lanesPane.lane-every-p"), Lanes.Rows.PROCS),
              new SeparatorMenuItem());
      ToggleGroup sorts = new ToggleGroup();
      CheckMenuItem fold = new CheckMenuItem(Texts.of("lanesPane.fold"));
      fold.setSelected(rows.folds());
      fold.setOnAction(_ -> rows.fold(fold.isSelected()));
      choice
          .getItems()
          .addAll(
              sort(sorts, Texts.of("lanesPane.in-order-of-creation"), LaneRows.Sort.CREATION),
              sort(sorts, Texts.of("lanesPane.busiest-first"), LaneRows.Sort.ACTIVITY),
              sort(sorts, Texts.of("lanesPane.selected-first"), LaneRows.Sort.SELECTED),
              fold,
              new SeparatorMenuItem());
    }
    ToggleGroup axes = new ToggleGroup();
    choice
        .getItems()
        .addAll(
            axis(axes, Texts.of("lanesPane.time-events-each-event"), Lanes.Axis.MIXED),
            axis(axes, Texts.of("lanesPane.virtual-time-alone"), Lanes.Axis.NANOS),
            axis(axes, Texts.of("lanesPane.number-events"), Lanes.Axis.EVENTS),
            new SeparatorMenuItem(),
            all());
    getChildren().addAll(view, choice);
    AnchorPane.setTopAnchor(view, 0.0);
    AnchorPane.setBottomAnchor(view, 0.0);
    AnchorPane.setLeftAnchor(view, 0.0);
    AnchorPane.setRightAnchor(view, 0.0);
    AnchorPane.setTopAnchor(choice, 4.0);
    AnchorPane.setLeftAnchor(choice, 6.0);
    name();
  }

  public static LanesPane of(LanesView view) {
    return new LanesPane(view, view);
  }

  public static LanesPane of(CompareLanesView view) {
    return new LanesPane(view, null);
  }

  private MenuItem all() {
    MenuItem all = new MenuItem(Texts.of("lanesPane.show-all-run"));
    all.setOnAction(_ -> view.fit());
    return all;
  }

  private RadioMenuItem row(ToggleGroup group, String text, Lanes.Rows row) {
    return radio(group, text, row, () -> rows.choose(row));
  }

  private RadioMenuItem sort(ToggleGroup group, String text, LaneRows.Sort sort) {
    return radio(group, text, sort, () -> rows.choose(sort));
  }

  private RadioMenuItem axis(ToggleGroup group, String text, Lanes.Axis axis) {
    return radio(group, text, axis, () -> view.choose(axis));
  }

  private RadioMenuItem radio(ToggleGroup group, String text, Object of, Runnable choose) {
    RadioMenuItem item = new RadioMenuItem(text);
    item.setToggleGroup(group);
    item.setUserData(of);
    item.setOnAction(
        _ -> {
          choose.run();
          name();
        });
    return item;
  }

  private void name() {
    String axis =
        switch (view.axis()) {
          case MIXED -> "";
          case NANOS -> Texts.of("lanesPane.time");
          case EVENTS -> Texts.of("lanesPane.events");
        };
    choice.setText(what() + axis);
    choice.setAccessibleText(Texts.of("lanesPane.what-lanes-their-axis") + ": " + choice.getText());
    for (MenuItem item : choice.getItems()) {
      if (item instanceof RadioMenuItem radio) {
        Object of = radio.getUserData();
        radio.setSelected(
            of == view.axis() || rows != null && (of == rows.rows() || of == rows.sort()));
      }
    }
  }

  private String what() {
    if (rows == null) {
      return Texts.of("lanesPane.both");
    }
    return rows.rows() == Lanes.Rows.TASKS
        ? Texts.of("lanesPane.goroutines")
        : Texts.of("lanesPane.ps");
  }
}
