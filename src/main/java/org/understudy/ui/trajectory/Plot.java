package org.understudy.ui.trajectory;

/** Where a turn and a value lie on the paper, in pixels. */
record Plot(double left, double top, double width, double height, int turns) {
    double x(double turn) {
        return turns < 2 ? left : left + width * turn / (turns - 1);
    }

    double y(double value) {
        return top + height * (1 - value / 100);
    }
}
