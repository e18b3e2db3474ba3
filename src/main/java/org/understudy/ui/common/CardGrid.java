package org.understudy.ui.common;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/** Cards in as many equal columns as fit, each row as high as its highest card; the arrow keys move between cards. */
public final class CardGrid extends Pane {
    private static final double NARROWEST = 24;
    private static final double GAP = 1.15;

    private final DoubleProperty em = new SimpleDoubleProperty(14);

    public CardGrid() {
        em.addListener(_ -> requestLayout());
        addEventHandler(KeyEvent.KEY_PRESSED, this::move);
    }

    /** The size of one em here, in pixels; follows the zoom. */
    public DoubleProperty emProperty() {
        return em;
    }

    private int columns(double width) {
        double em = this.em.get();
        return Math.max(1, Math.min(4, (int) ((width + GAP * em) / ((NARROWEST + GAP) * em))));
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? getWidth() : width;
        return place(inner, false);
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
    }

    private double place(double width, boolean really) {
        Insets in = getInsets();
        double gap = GAP * em.get();
        int columns = columns(width);
        double cardWidth = (width - in.getLeft() - in.getRight() - gap * (columns - 1)) / columns;
        var cards = getManagedChildren();
        double y = in.getTop();
        for (int row = 0; row * columns < cards.size(); row++) {
            double high = 0;
            int end = Math.min(cards.size(), (row + 1) * columns);
            for (int i = row * columns; i < end; i++)
                high = Math.max(high, cards.get(i).prefHeight(cardWidth));
            if (really) {
                for (int i = row * columns; i < end; i++) {
                    double x = in.getLeft() + (i % columns) * (cardWidth + gap);
                    cards.get(i)
                            .resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(cardWidth), snapSizeY(high));
                }
            }
            y += high + gap;
        }
        return Math.max(0, y - gap) + in.getBottom();
    }

    private void move(KeyEvent key) {
        int at = focusedCard();
        if (at < 0) return;
        int columns = columns(getWidth());
        int to =
                switch (key.getCode()) {
                    case LEFT -> at - 1;
                    case RIGHT -> at + 1;
                    case UP -> at - columns;
                    case DOWN -> at + columns;
                    case HOME -> 0;
                    case END -> getChildren().size() - 1;
                    default -> at;
                };
        if (to != at && to >= 0 && to < getChildren().size()) {
            getChildren().get(to).requestFocus();
            key.consume();
        }
    }

    private int focusedCard() {
        for (int i = 0; i < getChildren().size(); i++) {
            Node card = getChildren().get(i);
            if (card.isFocused()) return i;
        }
        return -1;
    }
}
