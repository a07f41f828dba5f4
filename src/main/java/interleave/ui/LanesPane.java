package interleave.ui;

import interleave.stage.Lanes;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.AnchorPane;

/// The lanes and, in their corner, the choice of what they show.
final class LanesPane extends AnchorPane {

  private final LanesView view;
  private final MenuButton choice = new MenuButton();

  LanesPane(LanesView view) {
    this.view = view;
    Rim.around(this);
    setMinSize(0, 0);
    choice.setId("lanes-choice");
    choice.getStyleClass().addAll("flat", "lanes-choice");
    choice.setTooltip(new Tooltip(Texts.of("lanesPane.what-lanes-their-axis")));
    ToggleGroup rows = new ToggleGroup();
    ToggleGroup axes = new ToggleGroup();
    choice
        .getItems()
        .addAll(
            radio(rows, Texts.of("lanesPane.lane-every-goroutine"), Lanes.Rows.TASKS, null),
            radio(rows, Texts.of("lanesPane.lane-every-p"), Lanes.Rows.PROCS, null),
            new SeparatorMenuItem(),
            radio(axes, Texts.of("lanesPane.time-events-each-event"), null, Lanes.Axis.MIXED),
            radio(axes, Texts.of("lanesPane.virtual-time-alone"), null, Lanes.Axis.NANOS),
            radio(axes, Texts.of("lanesPane.number-events"), null, Lanes.Axis.EVENTS),
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

  private MenuItem all() {
    MenuItem all = new MenuItem(Texts.of("lanesPane.show-all-run"));
    all.setOnAction(_ -> view.fit());
    return all;
  }

  private RadioMenuItem radio(ToggleGroup group, String text, Lanes.Rows rows, Lanes.Axis axis) {
    RadioMenuItem item = new RadioMenuItem(text);
    item.setToggleGroup(group);
    item.setUserData(rows == null ? axis : rows);
    item.setOnAction(
        _ -> {
          view.choose(rows == null ? view.rows() : rows, axis == null ? view.axis() : axis);
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
    choice.setText(
        (view.rows() == Lanes.Rows.TASKS
                ? Texts.of("lanesPane.goroutines")
                : Texts.of("lanesPane.ps"))
            + axis);
    choice.setAccessibleText(Texts.of("lanesPane.what-lanes-their-axis") + ": " + choice.getText());
    for (MenuItem item : choice.getItems()) {
      if (item instanceof RadioMenuItem radio) {
        Object of = radio.getUserData();
        radio.setSelected(of == view.rows() || of == view.axis());
      }
    }
  }
}
